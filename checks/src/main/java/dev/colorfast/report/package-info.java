/** The color map of a project as a page that needs nothing but a browser. */
package dev.colorfast.report;
