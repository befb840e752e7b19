/** How fast search is on a catalogue of any size, beside the identical requests asked of Elasticsearch itself. */
package org.riwaq.benchmark.speed;
