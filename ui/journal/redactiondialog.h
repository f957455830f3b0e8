#pragma once

#include "journal/bugbundle.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

#include <functional>

class QCheckBox;
class QFormLayout;
class QPushButton;

namespace Desk {

class PlainLabel;
class RedactionModel;
class TabbedPages;
class WrapLabel;

/// How a file is named and packed.
struct SavedFile
{
    QString suggested; ///< "journal-2026-01-31.har"
    QString filter;    ///< "HTTP Archive (*.har)"
    bool zip = false;  ///< All files in one zip archive; otherwise the first file alone.
};

/// Shows the files as they will be saved, and everything that was hidden in them. Saving writes exactly what is shown,
/// readable by its owner alone.
class RedactionDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedactionDialog)
public:
    /// Collects what is needed in the UI thread, and returns the work, which is then done in another thread.
    using Compose = std::function<std::function<BugBundle()>(const RedactionOptions &)>;

    /// `compose` is called whenever a choice changes; `base` has the secrets, which are always hidden.
    RedactionDialog(const QString &title, SavedFile file, Compose compose, const RedactionOptions &base,
                    QWidget *parent = nullptr);
    ~RedactionDialog() override;

    /// The bundle that is shown; empty before the first one was composed.
    [[nodiscard]] const BugBundle &bundle() const { return m_bundle; }
    /// Writes what is shown. Empty, or why it failed.
    [[nodiscard]] QString saveTo(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);

protected:
    /// The form with the choices, for further rows above them.
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    /// Where the switches are that say what is hidden, for further ones; may be moved into the form.
    [[nodiscard]] QWidget *switches() const { return m_switches; }
    void addSwitch(QCheckBox *box);
    /// Composes again after a short pause, because the user may be typing.
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
    QWidget *m_switches;
    QCheckBox *m_numbers;
    QCheckBox *m_names;
    TabbedPages *m_tabs;
    RedactionModel *m_hidden;
    WrapLabel *m_intro;
    PlainLabel *m_size;
    WrapLabel *m_problem;
    QPushButton *m_save = nullptr;
};

} // namespace Desk
