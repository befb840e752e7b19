/** What people see: the card's frame, the bank's page, and the pages that show and steer the double. */
package org.riwaq.stripedouble.page;
