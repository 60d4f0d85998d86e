#pragma once
#include <QIcon>
#include "app/session/profile.h"
namespace mielto { QIcon profileSwatch(ProfileColor color); }
