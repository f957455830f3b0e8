#pragma once

#include "ui/widgets/theme.h"

#include <QDialog>

class QPushButton;

namespace Desk {

class ActionRegistry;
class KeyField;
class KeysModel;
class KeysTable;
class SearchField;
class WrapLabel;

/// Every action with its key, to read and to change: a search, the list, and below it the key of the marked one. To be
/// shown with open(); deletes itself.
class KeysDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysDialog)
public:
    /// `registry` must outlive this.
    explicit KeysDialog(ActionRegistry &registry, QWidget *parent = nullptr);
    ~KeysDialog() override;

private:
    void build();
    void connectParts();
    [[nodiscard]] QString marked() const;
    [[nodiscard]] QString nameOf(const QString &id) const;
    void mark(const QString &id);
    void showMarked();
    void showObjection();
    void set();
    void update(const QString &said);
    void say(const QString &what, Tone tone);

    ActionRegistry &m_registry;
    KeysModel *m_model;
    SearchField *m_search;
    KeysTable *m_table;
    WrapLabel *m_of;
    KeyField *m_field;
    WrapLabel *m_said;
    QPushButton *m_set;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QString m_shown; ///< The action whose key is in the field.
};

} // namespace Desk
