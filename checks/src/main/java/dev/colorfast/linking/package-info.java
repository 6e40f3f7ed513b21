/** What several compilations have together that none of them can see by itself. */
package dev.colorfast.linking;
