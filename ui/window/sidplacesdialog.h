#pragma once

#include "sidplaces.h"

#include <QDialog>

class QPushButton;
class QStandardItemModel;

namespace Desk {

class PlaceholderPage;
class SidPlacesTable;

/// Shows where a SID occurs, and goes there.
class SidPlacesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidPlacesDialog)
public:
    /// Of `story`, which may be null, nothing is kept. `session` must outlive the dialog.
    SidPlacesDialog(const Session &session, const TaskStory *story, Sid sid, QWidget *parent = nullptr);
    ~SidPlacesDialog() override;

Q_SIGNALS:
    void openWanted(Desk::Sid sid);

private:
    void add(const QList<SidPlace> &places);
    void go(int row);
    void update();

    Sid m_sid;
    UtcMsecs m_now;
    QStandardItemModel *m_model;
    SidPlacesTable *m_table;
    PlaceholderPage *m_none;
    QPushButton *m_open = nullptr;
};

} // namespace Desk
