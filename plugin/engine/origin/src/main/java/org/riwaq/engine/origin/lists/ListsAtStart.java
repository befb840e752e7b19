package org.riwaq.engine.origin.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.riwaq.engine.origin.dao.OriginDao;
import org.riwaq.engine.origin.domain.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads every list when the engine starts. A file with a broken line is refused as a whole, each broken line is logged,
 * and what the table holds from before stays; where it holds nothing the engine does not start.
 */
public final class ListsAtStart implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(ListsAtStart.class);

    private static final List<ListFile<? extends Named>> FILES = Arrays.<ListFile<? extends Named>>asList(
            new RegionFile(),
            new ProvinceFile(),
            new FamilyFile(),
            new MaterialFile(),
            new ColourFile(),
            new CraftFile(),
            new ProtectedNameFile());

    private final OriginDao dao;
    private final TransactionTemplate transactions;
    private final Path config;

    /**
     * @param config the project's {@code config/} directory; blank: the lists that this module brings
     */
    public ListsAtStart(OriginDao dao, PlatformTransactionManager transactions, String config) {
        this.dao = dao;
        this.transactions = new TransactionTemplate(transactions);
        this.config = config.trim().isEmpty() ? null : Paths.get(config.trim());
    }

    /** @throws ListsRefused if a list is broken and there is none from before */
    @Override
    public void afterPropertiesSet() {
        for (ListFile<? extends Named> file : FILES) {
            load(file);
        }
    }

    private <T extends Named> void load(final ListFile<T> file) {
        List<String> broken = transactions.execute(new TransactionCallback<List<String>>() {
            @Override
            public List<String> doInTransaction(TransactionStatus status) {
                try (InputStream bytes = open(file.path())) {
                    return new ListReader(dao).read(file, bytes);
                } catch (IOException unreadable) {
                    return Collections.singletonList(file.path() + ": cannot be read: " + unreadable.getMessage());
                }
            }
        });
        for (String line : broken) {
            LOG.error("Refused: {}", line);
        }
        if (!broken.isEmpty()) {
            if (dao.<T>readAll(file.type()).isEmpty()) {
                throw new ListsRefused("There is no list to start with: " + broken.get(0));
            }
            LOG.error("{} was not taken over; the list from before stays", file.path());
        }
    }

    private InputStream open(String path) throws IOException {
        return config == null
                ? new ClassPathResource("riwaq/config/" + path).getInputStream()
                : Files.newInputStream(config.resolve(path));
    }
}
