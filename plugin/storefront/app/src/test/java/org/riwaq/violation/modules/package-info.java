/** Two modules of which one reaches into the other: what the rules must reject. */
package org.riwaq.violation.modules;
