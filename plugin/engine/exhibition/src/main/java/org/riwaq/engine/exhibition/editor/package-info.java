/** The page on which stands are placed on a floor. */
package org.riwaq.engine.exhibition.editor;
