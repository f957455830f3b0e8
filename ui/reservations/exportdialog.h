#pragma once

#include "reservations/tableexport.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace Desk {

class Settings;
class WrapLabel;

/// Asks for a file and writes the rows of a table into it, as CSV, TSV, JSON or Markdown according to the file's name.
/// Cells that a spreadsheet would run as formulas are neutralised unless the user chooses otherwise.
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)
public:
    /// `title` says what is exported. `name`, without an ending, is proposed in the folder that was used last. `rows`
    /// returns what to write; it is called when the user confirms, because rows change while the dialog is open.
    ExportDialog(Settings &settings, const QString &title, const QString &name, std::function<ExportedRows()> rows,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

Q_SIGNALS:
    /// The file is complete on disk; the dialog closes.
    void exported(qsizetype rows, const QString &path);

private:
    void build();
    void chooseFile();
    void updateFormat();
    void check();
    void write();
    void finish(qsizetype rows, const QString &path, const std::optional<QString> &problem);
    [[nodiscard]] QString path() const;
    [[nodiscard]] TableFormat format() const;

    Settings &m_settings;
    std::function<ExportedRows()> m_rows;
    QLineEdit *m_path;
    QComboBox *m_format;
    QCheckBox *m_neutralise;
    QCheckBox *m_mark;
    WrapLabel *m_said;
    QPushButton *m_write = nullptr;
    QString m_replaced; ///< The file that the user agreed to replace.
    bool m_writing = false;
};

} // namespace Desk
