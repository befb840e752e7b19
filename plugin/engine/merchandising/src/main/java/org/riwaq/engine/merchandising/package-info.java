/** What merchants set right in search: pieces pinned, hidden or boosted, and words that mean the same. */
package org.riwaq.engine.merchandising;
