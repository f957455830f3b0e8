#pragma once

#include "journal/bugbundle.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

#include <functional>

class QCheckBox;
class QFormLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace Desk {

class PlainLabel;
class RedactionModel;
class WrapLabel;

/// How a file is named and packed.
struct SavedFile
{
    QString suggested; ///< "journal-2026-01-31.har"
    QString filter;    ///< "HTTP Archive (*.har)"
    bool zip = false;  ///< All files in one archive; else the first alone.
};

/// Shows everything that was hidden and the files as they will be, before anything is saved. Save writes the bytes
/// that are on screen, readable by their owner alone.
class RedactionDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedactionDialog)
public:
    /// Gathers in the UI thread what the work needs; the work itself may take long and is done in another one.
    using Compose = std::function<std::function<BugBundle()>(const RedactionOptions &)>;

    /// `compose` is called whenever a switch changes; `base` has the secrets, which are always hidden.
    RedactionDialog(const QString &title, SavedFile file, Compose compose, const RedactionOptions &base,
                    QWidget *parent = nullptr);
    ~RedactionDialog() override;

    /// As it is shown; empty until it was composed for the first time.
    [[nodiscard]] const BugBundle &bundle() const { return m_bundle; }
    /// Writes what is shown. Empty, or why that failed.
    [[nodiscard]] QString saveTo(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);

protected:
    /// Rows above the switches, for what a dialog asks beside them.
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    /// Composes anew, after a short pause: one may be typing.
    void recomposeSoon();
    void recompose();

private:
    void build();
    void showBundle();
    void askWhere();

    SavedFile m_file;
    Compose m_compose;
    RedactionOptions m_base;
    BugBundle m_bundle;
    QTimer m_pause;
    QFutureWatcher<BugBundle> m_work;
    QFormLayout *m_form;
    QCheckBox *m_numbers;
    QCheckBox *m_names;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    RedactionModel *m_hidden;
    PlainLabel *m_size;
    WrapLabel *m_problem;
    QPushButton *m_save = nullptr;
};

} // namespace Desk
