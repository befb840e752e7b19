package org.riwaq.engine.demomarket.picture;

/** Sets one kind of object on the stage. */
interface Scene {
    void draw(Stage stage);
}
