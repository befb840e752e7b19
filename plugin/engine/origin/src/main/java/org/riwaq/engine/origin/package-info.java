/** Where products come from: regions, provinces, crafts, materials, colours, protected names, and the tags that tie a product to a region. */
package org.riwaq.engine.origin;
