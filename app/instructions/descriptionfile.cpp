#include "descriptionfile.h"

#include <QCoreApplication>
#include <QFile>

namespace Desk {

namespace {

struct DescriptionFileWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::DescriptionCheck)
};

constexpr qint64 LargestFile = 64LL * 1024 * 1024;

} // namespace

DescriptionCheck checkDescriptionFile(const Catalogue &catalogue, const QString &path)
{
    DescriptionCheck check;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        check.problem = DescriptionFileWords::tr("It cannot be read: %1").arg(file.errorString());
        return check;
    }
    if (file.size() > LargestFile) {
        check.problem = DescriptionFileWords::tr("It is larger than 64 MB.");
        return check;
    }
    return checkDescription(catalogue, file.readAll());
}

} // namespace Desk
