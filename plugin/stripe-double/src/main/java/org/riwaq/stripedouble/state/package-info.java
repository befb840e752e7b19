/** What the double remembers, and the file that makes it remember over a restart. */
package org.riwaq.stripedouble.state;
