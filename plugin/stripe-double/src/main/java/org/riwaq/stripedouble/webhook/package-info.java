/** Sends events to the endpoints that asked for them: signed, again after a failure, out of order where that is wanted. */
package org.riwaq.stripedouble.webhook;
