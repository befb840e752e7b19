/** A shop that was there before Riwaq: a stock Broadleaf site and a stock admin in one Tomcat. */
package org.riwaq.foreignhost;
