#pragma once

#include "story/diagnosis/diagnosis.h"

#include <QWidget>

class QVBoxLayout;

namespace Desk {

/// Where a task waits: its workflow, filter and steps, and what comes after the last.
class PlacesList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlacesList)
public:
    explicit PlacesList(QWidget *parent = nullptr);
    ~PlacesList() override;

    void setPlaces(const QList<PlaceRow> &places);

private:
    QVBoxLayout *m_column;
    QList<PlaceRow> m_places;
};

} // namespace Desk
