#pragma once

#include "taskrouter/filters.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QToolButton;

namespace Desk {

class Directory;
class Settings;

/// The filters that the API applies: status, worker and page size, and our limit of rows. A change loads the list
/// again.
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
    /// Removes the limit of rows, without emitting a signal, like clear().
    void showAllRows();
    void setStatus(const QString &wireWord);
    /// False while a worker's reservations are shown, where there is no worker to choose.
    void setWorkerEnabled(bool enabled);
    /// The width at which every text is complete; at less, texts become shorter.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

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
    int m_wholeWidth = 0; ///< The width with all texts complete.
    int m_tightWidth = 0; ///< With names instead of values, as far as nothing is filtered.
};

} // namespace Desk
