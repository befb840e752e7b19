/** How Stripe's API looks on the line: forms with nested keys, operations and their parameters, errors, lists. */
package org.riwaq.stripedouble.wire;
