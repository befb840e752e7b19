/** Measures a whole market on the machine it runs on; never a test, for a busy machine is no failure. */
package org.riwaq.benchmark;
