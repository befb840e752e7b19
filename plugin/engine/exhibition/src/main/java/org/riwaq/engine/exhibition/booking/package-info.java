/** Places in the programme, booked and given back; scans of labels, counted. */
package org.riwaq.engine.exhibition.booking;
