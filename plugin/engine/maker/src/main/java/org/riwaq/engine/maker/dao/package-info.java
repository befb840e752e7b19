/** Reading and saving makers. */
package org.riwaq.engine.maker.dao;
