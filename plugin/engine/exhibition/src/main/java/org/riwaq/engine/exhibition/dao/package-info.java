/** How it is read. */
package org.riwaq.engine.exhibition.dao;
