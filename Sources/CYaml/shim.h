// libyaml: the front matter of Markdown files.
#pragma once
#include <yaml.h>
