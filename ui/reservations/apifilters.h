#pragma once

#include "taskrouter/client.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QToolButton;

namespace Desk {

class Directory;
class Settings;

/// What the API itself filters by: status, worker, page size, and our own limit of rows. Another choice is another
/// load.
class ApiFilters final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiFilters)
public:
    explicit ApiFilters(Settings &settings, QWidget *parent = nullptr);
    ~ApiFilters() override;

    void setDirectory(Directory *directory); ///< Not owned; null for none.
    [[nodiscard]] ReservationFilter filter() const;
    [[nodiscard]] bool isFiltering() const;
    void clear();
    /// Takes the limit of rows away; tells nobody, like clear().
    void showAllRows();
    void setStatus(const QString &wireWord);
    /// False where a worker's reservations are shown: then there is nothing to choose.
    void setWorkerEnabled(bool enabled);
    /// What it takes to say everything; with less it says less.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setWorker(Sid worker, const QString &name);
    void fillStatusMenu();
    void fillWorkerMenu();
    void fillRowsMenu();
    void askForWorker();
    void updateTexts();
    int showTexts(const QString &status, const QString &worker, const QString &rows);
    void fitTexts();

    Settings &m_settings;
    QPointer<Directory> m_directory;
    QToolButton *m_statusButton;
    QToolButton *m_workerButton;
    QToolButton *m_rowsButton;
    QString m_status;
    Sid m_worker;
    QString m_workerName;
    qint64 m_limit = 0;
    int m_wholeWidth = 0; ///< With every word.
};

} // namespace Desk
