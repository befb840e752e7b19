package org.riwaq.engine.origin.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.persistence.TypedQuery;
import org.broadleafcommerce.openadmin.server.security.dao.AdminPermissionDaoImpl;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.service.type.PermissionType;
import org.springframework.util.ClassUtils;

/**
 * Asks of one and the same permission what it allows and to what. The stock question takes the two from different ones:
 * whoever may do all to makers, and for its lookups read regions, might delete regions. What is not ours is asked for as
 * ever, for the stock permissions may count on it.
 */
public class ExactPermissions extends AdminPermissionDaoImpl {
    private static final String OURS = "org.riwaq.";
    private static final String GRANTS = "SELECT COUNT(permission) FROM"
            + " org.broadleafcommerce.openadmin.server.security.domain.AdminPermission permission"
            + " LEFT OUTER JOIN permission.allChildPermissions child"
            + " LEFT OUTER JOIN child.qualifiedEntities childEntity"
            + " LEFT OUTER JOIN permission.qualifiedEntities entity"
            + " LEFT OUTER JOIN permission.allRoles role LEFT OUTER JOIN role.allUsers roleUser"
            + " LEFT OUTER JOIN permission.allUsers permissionUser"
            + " WHERE (roleUser = :user OR permissionUser = :user) AND ("
            + " permission.type IN (:types) AND entity.ceilingEntityFullyQualifiedName IN (:names) OR"
            + " child.type IN (:types) AND childEntity.ceilingEntityFullyQualifiedName IN (:names))";

    @Override
    public boolean isUserQualifiedForOperationOnCeilingEntity(AdminUser user, PermissionType type, String entity) {
        return super.isUserQualifiedForOperationOnCeilingEntity(user, type, entity)
                && (!entity.startsWith(OURS) || grants(user, type, entity));
    }

    private boolean grants(AdminUser user, PermissionType type, String entity) {
        TypedQuery<Long> query = em.createQuery(GRANTS, Long.class)
                .setParameter("user", user)
                .setParameter("types", Arrays.asList(type.getType(), PermissionType.ALL.getType()))
                .setParameter("names", names(entity));
        return query.getSingleResult() > 0;
    }

    /** Permissions name interfaces, forms sometimes what implements them. */
    private static Set<String> names(String entity) {
        Set<String> names = new HashSet<>();
        names.add(entity);
        Class<?> type = ClassUtils.resolveClassName(entity, ExactPermissions.class.getClassLoader());
        for (Class<?> each : ClassUtils.getAllInterfacesForClass(type)) {
            names.add(each.getName());
        }
        return names;
    }
}
