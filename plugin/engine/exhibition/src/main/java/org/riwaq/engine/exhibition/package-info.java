/** Halls, exhibitions with their stands and exhibits, the programme, and circuits around the crafts. */
package org.riwaq.engine.exhibition;
