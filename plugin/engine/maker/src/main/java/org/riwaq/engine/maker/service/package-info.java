/** The door of this module for other modules and loaders. */
package org.riwaq.engine.maker.service;
