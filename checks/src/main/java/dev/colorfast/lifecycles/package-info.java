/**
 * What becomes of what is started: executors, the handles of tasks, subscriptions, promises. Who
 * ends them, who sees that they fail, and on which ways nobody does.
 */
package dev.colorfast.lifecycles;
