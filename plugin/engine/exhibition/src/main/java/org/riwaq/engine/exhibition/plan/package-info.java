/** A floor as a drawing of signs, and what stands on it. */
package org.riwaq.engine.exhibition.plan;
