package org.riwaq.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A directory that looks like a built project, with fakes for all but PostgreSQL. */
record FakeProject(Path directory) {
    static FakeProject in(Path directory) throws IOException {
        FakeProject project = new FakeProject(directory);
        Installation built = Installation.of(directory);
        project.jar(built.engine());
        project.jar(built.stripe());
        project.jar(built.mailPage());
        project.jar(built.storefront());
        Files.createDirectories(built.extraModules());
        project.elasticsearch();
        return project;
    }

    private void jar(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakePart.class.getName());
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream classes = new JarOutputStream(out, manifest)) {
            String name = FakePart.class.getName().replace('.', '/') + ".class";
            classes.putNextEntry(new JarEntry(name));
            try (var in = FakePart.class.getResourceAsStream("/" + name)) {
                in.transferTo(classes);
            }
        }
    }

    private void elasticsearch() throws IOException {
        Path bin =
                Files.createDirectories(directory.resolve("plugin/embedded/target/elasticsearch/elasticsearch-0/bin"));
        Path jar = bin.resolve("fake.jar");
        jar(jar);
        Path program = bin.resolve("elasticsearch");
        Files.writeString(program, "#!/bin/sh\nexec \"$ES_JAVA_HOME/bin/java\" -jar " + jar + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
