package org.riwaq.engine.catalogue;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.openadmin.dto.BasicFieldMetadata;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.PropertyValidationResult;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.PropertyValidator;

/** Says in the admin's form why a handle cannot be: its shape, or another product has or had it. Empty is fine. */
public final class ProductHandleValidator implements PropertyValidator {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String OF_ANOTHER = "SELECT EXISTS (SELECT 1 FROM blc_product"
            + " WHERE riwaq_handle = ? AND product_id <> ?) OR EXISTS (SELECT 1 FROM riwaq_product_former_handle"
            + " WHERE handle = ? AND product_id <> ?)";
    private static final long NOT_SAVED_YET = -1;

    private final DataSource database;

    public ProductHandleValidator(DataSource database) {
        this.database = database;
    }

    @Override
    public PropertyValidationResult validate(
            Entity entity,
            Serializable instance,
            Map<String, FieldMetadata> fields,
            Map<String, String> configuration,
            BasicFieldMetadata field,
            String name,
            String value) {
        Long id = instance instanceof Product ? ((Product) instance).getId() : null;
        String refusal = refusal(value, id == null ? NOT_SAVED_YET : id);
        return refusal == null ? new PropertyValidationResult(true) : new PropertyValidationResult(false, refusal);
    }

    /** The key of the message that refuses it, or null. */
    String refusal(String value, long productId) {
        if (value == null || value.trim().isEmpty()) {
            return null;
        }
        if (value.length() > Slug.LONGEST || !SHAPE.matcher(value).matches()) {
            return "riwaq_product_handle_shape";
        }
        return isOfAnother(value, productId) ? "riwaq_product_handle_taken" : null;
    }

    private boolean isOfAnother(String handle, long productId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OF_ANOTHER)) {
            query.setString(1, handle);
            query.setLong(2, productId);
            query.setString(3, handle);
            query.setLong(4, productId);
            try (ResultSet answer = query.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The database could not be asked for a handle", failed);
        }
    }
}
