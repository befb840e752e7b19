/** Reading what is kept about origin. */
package org.riwaq.engine.origin.dao;
