/** Reads it. */
package org.riwaq.engine.merchandising.dao;
