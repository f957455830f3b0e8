#pragma once

#include <QObject>

class QMenu;

namespace Desk {

class TimelineView;

/// What leaves a timeline: as text, and as a picture for a report.
class TimelineOutput final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineOutput)
public:
    /// `view` must outlive this.
    explicit TimelineOutput(TimelineView &view, QObject *parent = nullptr);
    ~TimelineOutput() override;

    void copyText();
    void copyPicture();
    /// Asks for a file.
    void saveSvg();
    void savePng();
    void savePdf(); ///< With the list below the picture.
    /// What the PDF has, on paper; asks for a printer.
    void print();
    /// SVG and PDF for a name that ends so, PNG otherwise. An existing file stays until the new one is on disk.
    void write(const QString &path);
    /// Adds the actions of this.
    void fill(QMenu &menu);

Q_SIGNALS:
    /// For people: what was copied or written, or why it could not be.
    void told(const QString &text, bool isGood);

private:
    void ask(const QString &title, const QString &filter, const QString &ending);
    TimelineView &m_view;
};

} // namespace Desk
