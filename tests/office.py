"""LibreOffice without windows: opens a document, accepts or rejects all revisions, and gives back the text."""

import os
import shutil
import subprocess
from pathlib import Path

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Judge" script:language="StarBasic">
Sub Judge(listed As String)
  number = FreeFile
  Open listed For Input As #number
  Do While Not EOF(number)
    Line Input #number, source
    Line Input #number, target
    Line Input #number, command
    One source, target, command
  Loop
  Close #number
End Sub
Sub One(source, target, command)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = &quot;Hidden&quot;
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, &quot;_blank&quot;, 0, hidden())
  dispatcher = createUnoService(&quot;com.sun.star.frame.DispatchHelper&quot;)
  dispatcher.executeDispatch(document.CurrentController.Frame, command, &quot;&quot;, 0, Array())
  Dim kind(1) As New com.sun.star.beans.PropertyValue
  kind(0).Name = &quot;FilterName&quot;
  kind(0).Value = &quot;Text (encoded)&quot;
  kind(1).Name = &quot;FilterOptions&quot;
  kind(1).Value = &quot;UTF8,LF,,,&quot;
  document.storeToURL(target, kind())
  document.close(True)
End Sub
</script:module>
"""
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Judge"/></library:library>
"""
LIBRARIES = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" library:link="false"/>
</library:libraries>
"""
COMMANDS = {"accepted": ".uno:AcceptAllTrackedChanges", "rejected": ".uno:RejectAllTrackedChanges"}


def office(home: Path, *arguments: str) -> None:
    """Run LibreOffice with a user profile of its own."""
    subprocess.run(
        [SOFFICE, f"-env:UserInstallation={home.as_uri()}", "--headless", "--norestore", "--nologo", *arguments],
        check=True,
        capture_output=True,
        timeout=180,
        env=os.environ | {"SAL_USE_VCLPLUGIN": "svp"},
    )


def profile(home: Path) -> Path:
    """Make a user profile that holds the macro: the first start makes an empty one."""
    standard = home / "user" / "basic" / "Standard"
    if not standard.exists():
        office(home, "--terminate_after_init")
        standard.mkdir(parents=True, exist_ok=True)
    (standard / "Judge.xba").write_text(MODULE, encoding="utf-8")
    (standard / "script.xlb").write_text(LIBRARY, encoding="utf-8")
    (standard.parent / "script.xlc").write_text(LIBRARIES, encoding="utf-8")
    return home


def texts(documents: list[Path], folder: Path) -> dict[str, str]:
    """Return {"NAME-accepted": text, "NAME-rejected": text} of DOCX files, as LibreOffice reads them."""
    listed, rows, targets = folder / "listed.txt", [], {}
    for document in documents:
        for name, command in COMMANDS.items():
            targets[f"{document.stem}-{name}"] = target = folder / f"{document.stem}-{name}.txt"
            rows += [document.as_uri(), target.as_uri(), command]
    listed.write_text("\n".join(rows) + "\n", encoding="utf-8")
    office(profile(folder / "profile"), f'macro:///Standard.Judge.Judge("{listed}")')
    return {name: target.read_text(encoding="utf-8-sig") for name, target in targets.items()}
