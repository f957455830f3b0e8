#pragma once

#include "instructions/descriptioncheck.h"

#include <QDialog>

class QStandardItemModel;

namespace Desk {

class RowTable;

/// In what a newer description of the API differs from what the program knows: a line each, and a patch for those who
/// build it.
class DescriptionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DescriptionDialog)
public:
    DescriptionDialog(const QString &file, const DescriptionCheck &check, QWidget *parent = nullptr);
    ~DescriptionDialog() override;

private:
    void fill(const QList<DescriptionDifference> &differences);
    void build(const QString &heading);

    QStandardItemModel *m_model;
    RowTable *m_table;
    QByteArray m_patch;
};

} // namespace Desk
