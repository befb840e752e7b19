/** The money test at length: lives of shoppers by the thousand, in rounds, going on where it was stopped. */
package org.riwaq.benchmark.campaign;
