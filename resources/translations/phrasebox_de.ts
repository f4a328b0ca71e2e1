<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Phrasebox</name>
        <message>
            <source>The project cannot be searched ({error}).</source>
            <translation>Das Projekt kann nicht durchsucht werden ({error}).</translation>
        </message>
        <message>
            <source>Detect all is not running.</source>
            <translation>„In allen erkennen“ läuft nicht.</translation>
        </message>
        <message>
            <source>No box is selected.</source>
            <translation>Es ist keine Box ausgewählt.</translation>
        </message>
        <message>
            <source>No box is shown in this image.</source>
            <translation>In diesem Bild wird keine Box angezeigt.</translation>
        </message>
        <message>
            <source>No box of the class is shown in this image.</source>
            <translation>In diesem Bild wird keine Box der Klasse angezeigt.</translation>
        </message>
        <message>
            <source>No box was copied.</source>
            <translation>Es wurde keine Box kopiert.</translation>
        </message>
        <message>
            <source>No candidate is shown in this image.</source>
            <translation>In diesem Bild wird kein Vorschlag angezeigt.</translation>
        </message>
        <message>
            <source>No candidate of the class is shown in this image.</source>
            <translation>In diesem Bild wird kein Vorschlag der Klasse angezeigt.</translation>
        </message>
        <message>
            <source>No folder is open.</source>
            <translation>Es ist kein Ordner geöffnet.</translation>
        </message>
        <message>
            <source>No image is open.</source>
            <translation>Es ist kein Bild geöffnet.</translation>
        </message>
        <message>
            <source>Nothing is being detected.</source>
            <translation>Es läuft keine Erkennung.</translation>
        </message>
        <message>
            <source>Nothing was done yet.</source>
            <translation>Es wurde noch nichts getan.</translation>
        </message>
        <message>
            <source>Nothing was undone.</source>
            <translation>Es wurde nichts rückgängig gemacht.</translation>
        </message>
        <message>
            <source>The image is not reviewed.</source>
            <translation>Das Bild ist nicht geprüft.</translation>
        </message>
        <message>
            <source>There is no class yet.</source>
            <translation>Es gibt noch keine Klasse.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Detect all</source>
            <translation>In allen erkennen</translation>
        </message>
        <message>
            <source>Detect all is over. {path} and {more} more failed.</source>
            <translation>„In allen erkennen“ ist abgeschlossen. {path} und {more} weitere sind fehlgeschlagen.</translation>
        </message>
        <message>
            <source>Detect all is over. {path} failed.</source>
            <translation>„In allen erkennen“ ist abgeschlossen. {path} ist fehlgeschlagen.</translation>
        </message>
        <message numerus="yes">
            <source>Detect all was not finished: {phrases} in {count} images more, with {model}.</source>
            <extracomment>Of one: Detect all was not finished: {phrases} in {count} image more, with {model}.</extracomment>
            <translation>
                <numerusform>„In allen erkennen“ wurde nicht abgeschlossen: {phrases} in {count} weiteren Bild, mit {model}.</numerusform>
                <numerusform>„In allen erkennen“ wurde nicht abgeschlossen: {phrases} in {count} weiteren Bildern, mit {model}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not</source>
            <translation>Nicht fortsetzen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Model: {model}</source>
            <translation>Modell: {model}</translation>
        </message>
        <message>
            <source>Phrases, as typed in the window: {phrases}</source>
            <translation>Begriffe, wie im Fenster eingegeben: {phrases}</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>Zusammenfassung anzeigen</translation>
        </message>
        <message>
            <source>Speed: {speed}</source>
            <translation>Tempo: {speed}</translation>
        </message>
        <message>
            <source>Type what to find in the window first, for example: a red car=car, truck.</source>
            <translation>Geben Sie zuerst im Fenster ein, was gesucht wird, zum Beispiel: a red car=car, truck.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Phrasebox&lt;/b&gt; {version}</source>
            <translation>&lt;b&gt;Phrasebox&lt;/b&gt; {version}</translation>
        </message>
        <message>
            <source>About Phrasebox</source>
            <translation>Über Phrasebox</translation>
        </message>
        <message>
            <source>Copied: {path}</source>
            <translation>Kopiert: {path}</translation>
        </message>
        <message>
            <source>No class has the key {key}.</source>
            <translation>Keine Klasse hat die Taste {key}.</translation>
        </message>
        <message>
            <source>Open a folder of images</source>
            <translation>Bilderordner öffnen</translation>
        </message>
        <message>
            <source>Type phrases, get boxes, on your own machine.
Licence: Apache-2.0.</source>
            <translation>Begriffe eingeben, Boxen erhalten, auf dem eigenen Rechner.
Lizenz: Apache-2.0.</translation>
        </message>
        <message>
            <source>Class for new boxes</source>
            <translation>Klasse für neue Boxen</translation>
        </message>
        <message>
            <source>Class of the new box</source>
            <translation>Klasse der neuen Box</translation>
        </message>
        <message>
            <source>Class of the selected boxes</source>
            <translation>Klasse der ausgewählten Boxen</translation>
        </message>
        <message>
            <source>Ask for it earlier or later</source>
            <translation>Früher oder später danach suchen</translation>
        </message>
        <message>
            <source>Ask for it or not; its boxes stay</source>
            <translation>Danach suchen oder nicht; die Boxen bleiben</translation>
        </message>
        <message>
            <source>Change its class</source>
            <translation>Ihre Klasse ändern</translation>
        </message>
        <message>
            <source>Click again at the same place</source>
            <translation>Erneuter Klick an derselben Stelle</translation>
        </message>
        <message>
            <source>Click the number of a class</source>
            <translation>Klick auf die Zahl einer Klasse</translation>
        </message>
        <message>
            <source>Click the square of a phrase, Space</source>
            <translation>Klick auf das Farbfeld eines Begriffs, Leertaste</translation>
        </message>
        <message>
            <source>Click, Ctrl-click, Shift-click</source>
            <translation>Klick, Strg+Klick, Umschalt+Klick</translation>
        </message>
        <message>
            <source>Ctrl+wheel</source>
            <translation>Strg+Mausrad</translation>
        </message>
        <message>
            <source>Detect</source>
            <translation>Erkennen</translation>
        </message>
        <message>
            <source>Double-click a box</source>
            <translation>Doppelklick auf eine Box</translation>
        </message>
        <message>
            <source>Double-click a class, F2</source>
            <translation>Doppelklick auf eine Klasse, F2</translation>
        </message>
        <message>
            <source>Double-click a phrase, F2</source>
            <translation>Doppelklick auf einen Begriff, F2</translation>
        </message>
        <message>
            <source>Drag a box or a handle</source>
            <translation>Eine Box oder einen Griff ziehen</translation>
        </message>
        <message>
            <source>Drag a phrase, Ctrl+arrow</source>
            <translation>Einen Begriff ziehen, Strg+Pfeil</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit it, or map it to a class: sedan=car</source>
            <translation>Ihn bearbeiten oder einer Klasse zuordnen: sedan=car</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Give it a threshold of its own</source>
            <translation>Ihr einen eigenen Schwellenwert geben</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Left-drag on the empty image</source>
            <translation>Ziehen mit linker Taste auf freier Bildfläche</translation>
        </message>
        <message>
            <source>Middle-drag, Space-drag</source>
            <translation>Ziehen mit mittlerer Taste oder Leertaste</translation>
        </message>
        <message>
            <source>Move or resize it</source>
            <translation>Sie verschieben oder ihre Größe ändern</translation>
        </message>
        <message>
            <source>Move the image</source>
            <translation>Das Bild verschieben</translation>
        </message>
        <message>
            <source>Rename it</source>
            <translation>Sie umbenennen</translation>
        </message>
        <message>
            <source>Scroll the image; with Shift sideways</source>
            <translation>Durch das Bild scrollen; mit Umschalt seitwärts</translation>
        </message>
        <message>
            <source>Select a box; add to the selection or take from it</source>
            <translation>Eine Box auswählen; zur Auswahl hinzufügen oder daraus entfernen</translation>
        </message>
        <message>
            <source>Select the boxes inside a rubber band</source>
            <translation>Die Boxen in einem aufgezogenen Rahmen auswählen</translation>
        </message>
        <message>
            <source>Select the next of the boxes that lie over each other there</source>
            <translation>Die nächste der dort übereinanderliegenden Boxen auswählen</translation>
        </message>
        <message>
            <source>Shift-drag</source>
            <translation>Umschalt+Ziehen</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Mausrad</translation>
        </message>
        <message>
            <source>Zoom at the cursor</source>
            <translation>Am Mauszeiger zoomen</translation>
        </message>
        <message>
            <source>Accept candidates</source>
            <translation>Vorschläge annehmen</translation>
        </message>
        <message>
            <source>Accept every shown candidate of the active class in this image</source>
            <translation>Alle angezeigten Vorschläge der aktiven Klasse in diesem Bild annehmen</translation>
        </message>
        <message>
            <source>Accept the class here</source>
            <translation>Klasse hier annehmen</translation>
        </message>
        <message>
            <source>Accept the selected candidates, or all that are shown</source>
            <translation>Die ausgewählten Vorschläge annehmen oder alle, die angezeigt werden</translation>
        </message>
        <message>
            <source>Add a class…</source>
            <translation>Klasse hinzufügen…</translation>
        </message>
        <message>
            <source>Back to selecting, moving and resizing boxes</source>
            <translation>Zurück zum Auswählen und Verschieben von Boxen und zum Ändern ihrer Größe</translation>
        </message>
        <message>
            <source>Bring back rejected</source>
            <translation>Abgelehnte zurückholen</translation>
        </message>
        <message>
            <source>Change class…</source>
            <translation>Klasse ändern…</translation>
        </message>
        <message>
            <source>Copy boxes</source>
            <translation>Boxen kopieren</translation>
        </message>
        <message>
            <source>Copy every accepted box of the previous image into this one</source>
            <translation>Alle angenommenen Boxen des vorigen Bildes in dieses kopieren</translation>
        </message>
        <message>
            <source>Copy the selected boxes</source>
            <translation>Die ausgewählten Boxen kopieren</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete all boxes of the class…</source>
            <translation>Alle Boxen der Klasse löschen…</translation>
        </message>
        <message>
            <source>Delete the boxes of the active class in every image, as one step of undo</source>
            <translation>Die Boxen der aktiven Klasse in allen Bildern löschen, als ein Schritt, der sich rückgängig machen lässt</translation>
        </message>
        <message>
            <source>Delete the selected boxes</source>
            <translation>Die ausgewählten Boxen löschen</translation>
        </message>
        <message>
            <source>Do the undone edit again</source>
            <translation>Die rückgängig gemachte Änderung wiederholen</translation>
        </message>
        <message>
            <source>Draw a box</source>
            <translation>Box zeichnen</translation>
        </message>
        <message>
            <source>Draw a box: press and drag, or click two corners; Enter places one in the middle of what is seen</source>
            <translation>Eine Box zeichnen: drücken und ziehen oder zwei Ecken anklicken; Enter setzt eine in die Mitte des Sichtbaren</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Duplicate the selected boxes</source>
            <translation>Die ausgewählten Boxen duplizieren</translation>
        </message>
        <message>
            <source>Give the active class another name; its boxes keep it</source>
            <translation>Der aktiven Klasse einen anderen Namen geben; ihre Boxen bleiben ihr zugeordnet</translation>
        </message>
        <message>
            <source>Give the selected boxes another class</source>
            <translation>Den ausgewählten Boxen eine andere Klasse geben</translation>
        </message>
        <message>
            <source>Keep drawing after a box</source>
            <translation>Nach einer Box weiterzeichnen</translation>
        </message>
        <message>
            <source>Make a class for boxes to draw</source>
            <translation>Eine Klasse für Boxen anlegen, die Sie zeichnen</translation>
        </message>
        <message>
            <source>Make candidates again of all that was rejected in this image</source>
            <translation>Alles in diesem Bild Abgelehnte wieder zu Vorschlägen machen</translation>
        </message>
        <message>
            <source>Paste boxes</source>
            <translation>Boxen einfügen</translation>
        </message>
        <message>
            <source>Paste the copied boxes into this image</source>
            <translation>Die kopierten Boxen in dieses Bild einfügen</translation>
        </message>
        <message>
            <source>Paste the previous image's boxes</source>
            <translation>Boxen des vorigen Bildes einfügen</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Reject candidates</source>
            <translation>Vorschläge ablehnen</translation>
        </message>
        <message>
            <source>Reject every shown candidate of the active class in this image</source>
            <translation>Alle angezeigten Vorschläge der aktiven Klasse in diesem Bild ablehnen</translation>
        </message>
        <message>
            <source>Reject the class here</source>
            <translation>Klasse hier ablehnen</translation>
        </message>
        <message>
            <source>Reject the selected candidates, or all that are shown; they are not proposed again</source>
            <translation>Die ausgewählten Vorschläge ablehnen oder alle, die angezeigt werden; sie werden nicht wieder vorgeschlagen</translation>
        </message>
        <message>
            <source>Rename the class</source>
            <translation>Klasse umbenennen</translation>
        </message>
        <message>
            <source>Select all boxes</source>
            <translation>Alle Boxen auswählen</translation>
        </message>
        <message>
            <source>Select and edit</source>
            <translation>Auswählen und bearbeiten</translation>
        </message>
        <message>
            <source>Select every shown box</source>
            <translation>Alle angezeigten Boxen auswählen</translation>
        </message>
        <message>
            <source>Select every shown box of the active class</source>
            <translation>Alle angezeigten Boxen der aktiven Klasse auswählen</translation>
        </message>
        <message>
            <source>Select next box</source>
            <translation>Nächste Box auswählen</translation>
        </message>
        <message>
            <source>Select previous box</source>
            <translation>Vorige Box auswählen</translation>
        </message>
        <message>
            <source>Select the boxes of the class</source>
            <translation>Boxen der Klasse auswählen</translation>
        </message>
        <message>
            <source>Select the next shown box</source>
            <translation>Die nächste angezeigte Box auswählen</translation>
        </message>
        <message>
            <source>Select the shown box before</source>
            <translation>Die vorige angezeigte Box auswählen</translation>
        </message>
        <message>
            <source>Stay in drawing after each box instead of returning to editing</source>
            <translation>Nach jeder Box im Zeichenmodus bleiben, statt zum Bearbeiten zurückzukehren</translation>
        </message>
        <message>
            <source>Take back the last edit</source>
            <translation>Die letzte Änderung rückgängig machen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Class {number}</source>
            <translation>Klasse {number}</translation>
        </message>
        <message>
            <source>Give the selection class {number}, or draw with it</source>
            <translation>Der Auswahl die Klasse {number} geben oder mit ihr zeichnen</translation>
        </message>
        <message>
            <source>Make the selected boxes higher by {number} px</source>
            <translation>Die ausgewählten Boxen um {number} px höher machen</translation>
        </message>
        <message>
            <source>Make the selected boxes lower by {number} px</source>
            <translation>Die ausgewählten Boxen um {number} px niedriger machen</translation>
        </message>
        <message>
            <source>Make the selected boxes narrower by {number} px</source>
            <translation>Die ausgewählten Boxen um {number} px schmaler machen</translation>
        </message>
        <message>
            <source>Make the selected boxes wider by {number} px</source>
            <translation>Die ausgewählten Boxen um {number} px breiter machen</translation>
        </message>
        <message>
            <source>Move the lower side down</source>
            <translation>Untere Seite nach unten</translation>
        </message>
        <message>
            <source>Move the lower side down by {number}</source>
            <translation>Untere Seite um {number} nach unten</translation>
        </message>
        <message>
            <source>Move the lower side up</source>
            <translation>Untere Seite nach oben</translation>
        </message>
        <message>
            <source>Move the lower side up by {number}</source>
            <translation>Untere Seite um {number} nach oben</translation>
        </message>
        <message>
            <source>Move the right side left</source>
            <translation>Rechte Seite nach links</translation>
        </message>
        <message>
            <source>Move the right side left by {number}</source>
            <translation>Rechte Seite um {number} nach links</translation>
        </message>
        <message>
            <source>Move the right side right</source>
            <translation>Rechte Seite nach rechts</translation>
        </message>
        <message>
            <source>Move the right side right by {number}</source>
            <translation>Rechte Seite um {number} nach rechts</translation>
        </message>
        <message>
            <source>Move the selected boxes down by {number} px</source>
            <translation>Die ausgewählten Boxen um {number} px nach unten verschieben</translation>
        </message>
        <message>
            <source>Move the selected boxes left by {number} px</source>
            <translation>Die ausgewählten Boxen um {number} px nach links verschieben</translation>
        </message>
        <message>
            <source>Move the selected boxes right by {number} px</source>
            <translation>Die ausgewählten Boxen um {number} px nach rechts verschieben</translation>
        </message>
        <message>
            <source>Move the selected boxes up by {number} px</source>
            <translation>Die ausgewählten Boxen um {number} px nach oben verschieben</translation>
        </message>
        <message>
            <source>Nudge down</source>
            <translation>Nach unten rücken</translation>
        </message>
        <message>
            <source>Nudge down by {number}</source>
            <translation>Um {number} nach unten rücken</translation>
        </message>
        <message>
            <source>Nudge left</source>
            <translation>Nach links rücken</translation>
        </message>
        <message>
            <source>Nudge left by {number}</source>
            <translation>Um {number} nach links rücken</translation>
        </message>
        <message>
            <source>Nudge right</source>
            <translation>Nach rechts rücken</translation>
        </message>
        <message>
            <source>Nudge right by {number}</source>
            <translation>Um {number} nach rechts rücken</translation>
        </message>
        <message>
            <source>Nudge up</source>
            <translation>Nach oben rücken</translation>
        </message>
        <message>
            <source>Nudge up by {number}</source>
            <translation>Um {number} nach oben rücken</translation>
        </message>
        <message>
            <source>Accept in all images…</source>
            <translation>In allen Bildern annehmen…</translation>
        </message>
        <message>
            <source>Accept the shown candidates, mark the image reviewed and go to the next that is not</source>
            <translation>Die angezeigten Vorschläge annehmen, das Bild als geprüft markieren und zum nächsten ungeprüften gehen</translation>
        </message>
        <message>
            <source>Accept what is shown in every image that is not reviewed, as one step of undo</source>
            <translation>In allen ungeprüften Bildern annehmen, was angezeigt wird, als ein Schritt, der sich rückgängig machen lässt</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>Originalgröße</translation>
        </message>
        <message>
            <source>An image pixel is a screen pixel</source>
            <translation>Ein Bildpixel ist ein Bildschirmpixel</translation>
        </message>
        <message>
            <source>Boxes per class, sizes, scores, states, and how often model and human agree</source>
            <translation>Boxen je Klasse, Größen, Scores, Zustände und wie oft Modell und Mensch übereinstimmen</translation>
        </message>
        <message>
            <source>Brighter</source>
            <translation>Heller</translation>
        </message>
        <message>
            <source>Brightness and contrast as in the file</source>
            <translation>Helligkeit und Kontrast wie in der Datei</translation>
        </message>
        <message>
            <source>Brightness and contrast…</source>
            <translation>Helligkeit und Kontrast…</translation>
        </message>
        <message>
            <source>Classes and boxes</source>
            <translation>Klassen und Boxen</translation>
        </message>
        <message>
            <source>Copy the file's path</source>
            <translation>Pfad der Datei kopieren</translation>
        </message>
        <message>
            <source>Copy where the open image lies</source>
            <translation>Kopieren, wo das geöffnete Bild liegt</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Dunkle Farben</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Dunkles Design</translation>
        </message>
        <message>
            <source>Darker</source>
            <translation>Dunkler</translation>
        </message>
        <message>
            <source>Fill the screen</source>
            <translation>Den Bildschirm füllen</translation>
        </message>
        <message>
            <source>Filter the image list by name</source>
            <translation>Die Bilderliste nach Namen filtern</translation>
        </message>
        <message>
            <source>Find an image</source>
            <translation>Bild suchen</translation>
        </message>
        <message>
            <source>Fit to window</source>
            <translation>An Fenster anpassen</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Go to the image before that is not reviewed</source>
            <translation>Zum vorigen ungeprüften Bild gehen</translation>
        </message>
        <message>
            <source>Go to the image before that shows a box of the active class</source>
            <translation>Zum vorigen Bild gehen, das eine Box der aktiven Klasse zeigt</translation>
        </message>
        <message>
            <source>Go to the image where most of what the model proposed was changed; again: the next such</source>
            <translation>Zum Bild gehen, in dem die Vorschläge des Modells am stärksten geändert wurden; noch einmal: zum nächsten</translation>
        </message>
        <message>
            <source>Go to the next image</source>
            <translation>Zum nächsten Bild gehen</translation>
        </message>
        <message>
            <source>Go to the next image that is not reviewed</source>
            <translation>Zum nächsten ungeprüften Bild gehen</translation>
        </message>
        <message>
            <source>Go to the next image that shows a box of the active class</source>
            <translation>Zum nächsten Bild gehen, das eine Box der aktiven Klasse zeigt</translation>
        </message>
        <message>
            <source>Go to the previous image</source>
            <translation>Zum vorigen Bild gehen</translation>
        </message>
        <message>
            <source>Go to the unreviewed image with the score nearest to the threshold; again: the next such</source>
            <translation>Zum ungeprüften Bild gehen, dessen Score dem Schwellenwert am nächsten ist; noch einmal: zum nächsten</translation>
        </message>
        <message>
            <source>Hide all boxes</source>
            <translation>Alle Boxen ausblenden</translation>
        </message>
        <message>
            <source>Hide or show the active class</source>
            <translation>Aktive Klasse aus- oder einblenden</translation>
        </message>
        <message>
            <source>Hide selected boxes</source>
            <translation>Ausgewählte Boxen ausblenden</translation>
        </message>
        <message>
            <source>Hide the boxes of the active class, or show them again</source>
            <translation>Die Boxen der aktiven Klasse ausblenden oder wieder einblenden</translation>
        </message>
        <message>
            <source>Hide the selected boxes; with none selected, show all again</source>
            <translation>Die ausgewählten Boxen ausblenden; ohne Auswahl alle wieder einblenden</translation>
        </message>
        <message>
            <source>Image list</source>
            <translation>Bilderliste</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Sprache des Systems</translation>
        </message>
        <message>
            <source>Least certain image</source>
            <translation>Unsicherstes Bild</translation>
        </message>
        <message>
            <source>Less contrast</source>
            <translation>Weniger Kontrast</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Helle Farben</translation>
        </message>
        <message>
            <source>Light or dark, as the system is set</source>
            <translation>Hell oder dunkel, wie das System eingestellt ist</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Helles Design</translation>
        </message>
        <message>
            <source>Mark as not reviewed</source>
            <translation>Als ungeprüft markieren</translation>
        </message>
        <message>
            <source>More contrast</source>
            <translation>Mehr Kontrast</translation>
        </message>
        <message>
            <source>Move the keys to the next part of the window</source>
            <translation>Den Tastaturfokus in den nächsten Bereich des Fensters setzen</translation>
        </message>
        <message>
            <source>Move the keys to the part of the window before</source>
            <translation>Den Tastaturfokus in den vorigen Bereich des Fensters setzen</translation>
        </message>
        <message>
            <source>Next image</source>
            <translation>Nächstes Bild</translation>
        </message>
        <message>
            <source>Next image of the class</source>
            <translation>Nächstes Bild der Klasse</translation>
        </message>
        <message>
            <source>Next part</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Next unreviewed</source>
            <translation>Nächstes ungeprüftes</translation>
        </message>
        <message>
            <source>Previous image</source>
            <translation>Voriges Bild</translation>
        </message>
        <message>
            <source>Previous image of the class</source>
            <translation>Voriges Bild der Klasse</translation>
        </message>
        <message>
            <source>Previous part</source>
            <translation>Voriger Bereich</translation>
        </message>
        <message>
            <source>Previous unreviewed</source>
            <translation>Voriges ungeprüftes</translation>
        </message>
        <message>
            <source>Put a reviewed image back among those to review</source>
            <translation>Ein geprüftes Bild wieder unter die ungeprüften einreihen</translation>
        </message>
        <message>
            <source>Put every panel back where it was at first</source>
            <translation>Alle Bereiche an ihren ursprünglichen Platz zurücksetzen</translation>
        </message>
        <message>
            <source>Reset the layout</source>
            <translation>Anordnung zurücksetzen</translation>
        </message>
        <message>
            <source>Reviewed, next</source>
            <translation>Geprüft, weiter</translation>
        </message>
        <message>
            <source>See the image as it is</source>
            <translation>Das Bild sehen, wie es ist</translation>
        </message>
        <message>
            <source>See the image brighter</source>
            <translation>Das Bild heller sehen</translation>
        </message>
        <message>
            <source>See the image brighter or with more contrast; the file stays as it is</source>
            <translation>Das Bild heller oder kontrastreicher sehen; die Datei bleibt, wie sie ist</translation>
        </message>
        <message>
            <source>See the image darker</source>
            <translation>Das Bild dunkler sehen</translation>
        </message>
        <message>
            <source>See the image with less contrast</source>
            <translation>Das Bild mit weniger Kontrast sehen</translation>
        </message>
        <message>
            <source>See the image with more contrast</source>
            <translation>Das Bild mit mehr Kontrast sehen</translation>
        </message>
        <message>
            <source>See the image without its boxes</source>
            <translation>Das Bild ohne seine Boxen sehen</translation>
        </message>
        <message>
            <source>Show or hide the classes and boxes</source>
            <translation>Klassen und Boxen ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Show or hide the list of images</source>
            <translation>Die Bilderliste ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Show or hide the tool bar</source>
            <translation>Die Werkzeugleiste ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Show the whole image</source>
            <translation>Das ganze Bild anzeigen</translation>
        </message>
        <message>
            <source>Speak the system's language, where Phrasebox knows it</source>
            <translation>Die Sprache des Systems verwenden, wenn Phrasebox sie kennt</translation>
        </message>
        <message>
            <source>Speak this language from now on</source>
            <translation>Ab jetzt diese Sprache verwenden</translation>
        </message>
        <message>
            <source>Statistics…</source>
            <translation>Statistik…</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>Design des Systems</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>Werkzeugleiste</translation>
        </message>
        <message>
            <source>Where model and human disagree most</source>
            <translation>Größte Abweichung von Modell und Mensch</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom in; Ctrl+wheel does so at the cursor</source>
            <translation>Vergrößern; Strg+Mausrad tut es am Mauszeiger</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Zoom out; Ctrl+wheel does so at the cursor</source>
            <translation>Verkleinern; Strg+Mausrad tut es am Mauszeiger</translation>
        </message>
        <message>
            <source>Add boxes from a file or folder of another tool, seen before they are stored</source>
            <translation>Boxen aus einer Datei oder einem Ordner eines anderen Werkzeugs hinzufügen, mit Vorschau vor dem Speichern</translation>
        </message>
        <message>
            <source>Choose among the folders that were opened before</source>
            <translation>Unter den zuvor geöffneten Ordnern wählen</translation>
        </message>
        <message>
            <source>Close the program; all is saved</source>
            <translation>Das Programm schließen; alles ist gespeichert</translation>
        </message>
        <message>
            <source>Detect all again…</source>
            <translation>In allen noch einmal erkennen…</translation>
        </message>
        <message>
            <source>Detect all…</source>
            <translation>In allen erkennen…</translation>
        </message>
        <message>
            <source>Detect in many images, also where the same was detected before</source>
            <translation>In vielen Bildern erkennen, auch wo dasselbe schon erkannt wurde</translation>
        </message>
        <message>
            <source>Detect in many images: choose which ones, see how far it is, or its summary</source>
            <translation>In vielen Bildern erkennen: Bilder auswählen, Fortschritt oder Zusammenfassung ansehen</translation>
        </message>
        <message>
            <source>Detect in the next images while you are at this one</source>
            <translation>In den nächsten Bildern erkennen, während Sie an diesem arbeiten</translation>
        </message>
        <message>
            <source>Detect the phrases in the open image</source>
            <translation>Die Begriffe im geöffneten Bild erkennen</translation>
        </message>
        <message>
            <source>Detect with a checkpoint folder of your own</source>
            <translation>Mit einem eigenen Modellordner erkennen</translation>
        </message>
        <message>
            <source>Every command and its keys, which can be changed</source>
            <translation>Alle Befehle und ihre Tasten, die sich ändern lassen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Find a command…</source>
            <translation>Befehl suchen…</translation>
        </message>
        <message>
            <source>Find any command by its name</source>
            <translation>Jeden Befehl nach seinem Namen suchen</translation>
        </message>
        <message>
            <source>Get models, and choose the one that detects</source>
            <translation>Modelle herunterladen und wählen, mit welchem erkannt wird</translation>
        </message>
        <message>
            <source>Import labels…</source>
            <translation>Labels importieren…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Learn from my images…</source>
            <translation>Aus meinen Bildern lernen…</translation>
        </message>
        <message>
            <source>Let Detect all rest, or go on with it</source>
            <translation>„In allen erkennen“ pausieren oder fortsetzen</translation>
        </message>
        <message>
            <source>Look ahead</source>
            <translation>Im Voraus erkennen</translation>
        </message>
        <message>
            <source>Lower the class's threshold</source>
            <translation>Schwellenwert der Klasse senken</translation>
        </message>
        <message>
            <source>Lower the threshold</source>
            <translation>Schwellenwert senken</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelle…</translation>
        </message>
        <message>
            <source>Open a copy of the images that come with it</source>
            <translation>Eine Kopie der mitgelieferten Bilder öffnen</translation>
        </message>
        <message>
            <source>Open a recent folder…</source>
            <translation>Zuletzt geöffneter Ordner…</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Ordner öffnen…</translation>
        </message>
        <message>
            <source>Open the sample images</source>
            <translation>Beispielbilder öffnen</translation>
        </message>
        <message>
            <source>Pause Detect all</source>
            <translation>„In allen erkennen“ pausieren</translation>
        </message>
        <message>
            <source>Put the cursor into the phrase field</source>
            <translation>Den Cursor ins Begriffsfeld setzen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Raise the class's threshold</source>
            <translation>Schwellenwert der Klasse erhöhen</translation>
        </message>
        <message>
            <source>Raise the threshold</source>
            <translation>Schwellenwert erhöhen</translation>
        </message>
        <message>
            <source>Show fewer candidates</source>
            <translation>Weniger Vorschläge anzeigen</translation>
        </message>
        <message>
            <source>Show fewer candidates of the active class</source>
            <translation>Weniger Vorschläge der aktiven Klasse anzeigen</translation>
        </message>
        <message>
            <source>Show more candidates</source>
            <translation>Mehr Vorschläge anzeigen</translation>
        </message>
        <message>
            <source>Show more candidates of the active class</source>
            <translation>Mehr Vorschläge der aktiven Klasse anzeigen</translation>
        </message>
        <message>
            <source>Show the model images at half of its own size: quickest, but small objects are missed</source>
            <translation>Dem Modell die Bilder in halber Eingabegröße zeigen: am schnellsten, aber kleine Objekte werden übersehen</translation>
        </message>
        <message>
            <source>Show the model images at its own size: finds most</source>
            <translation>Dem Modell die Bilder in seiner vollen Eingabegröße zeigen: findet am meisten</translation>
        </message>
        <message>
            <source>Show the model images at three quarters of its own size</source>
            <translation>Dem Modell die Bilder in drei Vierteln seiner Eingabegröße zeigen</translation>
        </message>
        <message>
            <source>Speed: accurate</source>
            <translation>Tempo: genau</translation>
        </message>
        <message>
            <source>Speed: balanced</source>
            <translation>Tempo: ausgewogen</translation>
        </message>
        <message>
            <source>Speed: fast</source>
            <translation>Tempo: schnell</translation>
        </message>
        <message>
            <source>Stop detecting</source>
            <translation>Erkennung stoppen</translation>
        </message>
        <message>
            <source>Stop the running detection</source>
            <translation>Die laufende Erkennung stoppen</translation>
        </message>
        <message>
            <source>Teach the model in use what the reviewed images show</source>
            <translation>Dem verwendeten Modell beibringen, was die geprüften Bilder zeigen</translation>
        </message>
        <message>
            <source>Type phrases</source>
            <translation>Begriffe eingeben</translation>
        </message>
        <message>
            <source>Use a model folder…</source>
            <translation>Modellordner verwenden…</translation>
        </message>
        <message>
            <source>Version and licence</source>
            <translation>Version und Lizenz</translation>
        </message>
        <message>
            <source>Write the boxes of this project for a trainer or another tool</source>
            <translation>Die Boxen dieses Projekts für das Training oder ein anderes Werkzeug exportieren</translation>
        </message>
        <message>
            <source>There cannot be a class {name}: its name has to be words with single spaces between.</source>
            <translation>Eine Klasse namens {name} kann es nicht geben: Ihr Name muss aus Wörtern bestehen, die durch einzelne Leerzeichen getrennt sind.</translation>
        </message>
        <message>
            <source>A part of Phrasebox cannot be loaded ({fault}); run `phrasebox doctor` to see what is missing.</source>
            <translation>Ein Teil von Phrasebox kann nicht geladen werden ({fault}); `phrasebox doctor` zeigt, was fehlt.</translation>
        </message>
        <message>
            <source>Phrasebox cannot {task} ({fault}).</source>
            <translation>Phrasebox kann die Aufgabe „{task}“ nicht ausführen ({fault}).</translation>
        </message>
        <message>
            <source>There is not enough memory to {task}; close other programs or use a smaller model.</source>
            <translation>Für die Aufgabe „{task}“ reicht der Speicher nicht aus; schließen Sie andere Programme oder verwenden Sie ein kleineres Modell.</translation>
        </message>
        <message numerus="yes">
            <source>{count} images are missing from the folder; the boxes are kept.</source>
            <extracomment>Of one: {count} image is missing from the folder; the boxes are kept.</extracomment>
            <translation>
                <numerusform>{count} Bild fehlt im Ordner; die Boxen bleiben erhalten.</numerusform>
                <numerusform>{count} Bilder fehlen im Ordner; die Boxen bleiben erhalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images came into the folder.</source>
            <extracomment>Of one: {count} image came into the folder.</extracomment>
            <translation>
                <numerusform>{count} Bild ist neu im Ordner.</numerusform>
                <numerusform>{count} Bilder sind neu im Ordner.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} missing images are back.</source>
            <extracomment>Of one: {count} missing image is back.</extracomment>
            <translation>
                <numerusform>{count} fehlendes Bild ist wieder da.</numerusform>
                <numerusform>{count} fehlende Bilder sind wieder da.</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} could not be unpacked ({reason}).</source>
            <translation>{source} konnte nicht entpackt werden ({reason}).</translation>
        </message>
        <message>
            <source>{source} holds more than 2 GB of annotations; unpack it and import its parts.</source>
            <translation>{source} enthält mehr als 2 GB Annotationen; entpacken Sie es und importieren Sie die Teile.</translation>
        </message>
        <message>
            <source>{source} is not a whole zip file ({error}); get a whole copy of it.</source>
            <translation>{source} ist keine vollständige Zip-Datei ({error}); besorgen Sie eine vollständige Kopie.</translation>
        </message>
        <message>
            <source>The COCO file {source} has no "images"; choose the file that names them.</source>
            <translation>Die COCO-Datei {source} hat kein "images"; wählen Sie die Datei, die sie nennt.</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes stand for crowds and came in as plain boxes.</source>
            <extracomment>Of one: {count} box stands for a crowd and came in as a plain box.</extracomment>
            <translation>
                <numerusform>{count} Box steht für eine Menge (crowd) und wurde als einfache Box importiert.</numerusform>
                <numerusform>{count} Boxen stehen für Mengen (crowd) und wurden als einfache Boxen importiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} holds no COCO annotation file; choose the file that names the images.</source>
            <translation>{source} enthält keine COCO-Annotationsdatei; wählen Sie die Datei, die die Bilder nennt.</translation>
        </message>
        <message>
            <source>{source} is a list of results, which names no images; choose the COCO file that names them.</source>
            <translation>{source} ist eine Ergebnisliste, die keine Bilder nennt; wählen Sie die COCO-Datei, die sie nennt.</translation>
        </message>
        <message>
            <source>{source} has a result that does not belong to its annotation file: {value}.</source>
            <translation>{source} hat ein Ergebnis, das nicht zu seiner Annotationsdatei gehört: {value}.</translation>
        </message>
        <message>
            <source>{source} is not a list of COCO results; choose the file with the scores.</source>
            <translation>{source} ist keine Liste von COCO-Ergebnissen; wählen Sie die Datei mit den Scores.</translation>
        </message>
        <message numerus="yes">
            <source>{count} shapes are points, lines or cuboids and stay out.</source>
            <extracomment>Of one: {count} shape is a point, line or cuboid and stays out.</extracomment>
            <translation>
                <numerusform>{count} Form ist ein Punkt, eine Linie oder ein Quader und wird ausgelassen.</numerusform>
                <numerusform>{count} Formen sind Punkte, Linien oder Quader und werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} is of a video; export the task as "CVAT for images 1.1".</source>
            <translation>{file} gehört zu einem Video; exportieren Sie die Aufgabe als „CVAT for images 1.1“.</translation>
        </message>
        <message>
            <source>{source} is no CVAT file; choose its annotations.xml.</source>
            <translation>{source} ist keine CVAT-Datei; wählen Sie ihre annotations.xml.</translation>
        </message>
        <message>
            <source>{found}; choose another place, or allow to replace it.</source>
            <translation>{found}; wählen Sie einen anderen Ort oder erlauben Sie das Ersetzen.</translation>
        </message>
        <message>
            <source>Images to export are "all" or "reviewed", not "{images}".</source>
            <translation>Zu exportierende Bilder sind „all“ oder „reviewed“, nicht „{images}“.</translation>
        </message>
        <message>
            <source>Pictures of the format "{format}" can be {able}, not {pictures}.</source>
            <translation>Bilder des Formats „{format}“ können {able} sein, nicht {pictures}.</translation>
        </message>
        <message>
            <source>it failed</source>
            <translation>es ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>its file cannot be read</source>
            <translation>seine Datei kann nicht gelesen werden</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes lie wholly outside the image and were left out.</source>
            <extracomment>Of one: {count} box lies wholly outside the image and was left out.</extracomment>
            <translation>
                <numerusform>{count} Box liegt ganz außerhalb des Bildes und wurde ausgelassen.</numerusform>
                <numerusform>{count} Boxen liegen ganz außerhalb des Bildes und wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates not accepted on reviewed images stay out.</source>
            <extracomment>Of one: {count} candidate not accepted on reviewed images stays out.</extracomment>
            <translation>
                <numerusform>{count} nicht angenommener Vorschlag auf geprüften Bildern wird ausgelassen.</numerusform>
                <numerusform>{count} nicht angenommene Vorschläge auf geprüften Bildern werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates scored below {threshold} stay out.</source>
            <extracomment>Of one: {count} candidate scored below {threshold} stays out.</extracomment>
            <translation>
                <numerusform>{count} Vorschlag mit einem Score unter {threshold} wird ausgelassen.</numerusform>
                <numerusform>{count} Vorschläge mit einem Score unter {threshold} werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates scored below {threshold}, or the threshold of their class, stay out.</source>
            <extracomment>Of one: {count} candidate scored below {threshold}, or the threshold of their class, stays out.</extracomment>
            <translation>
                <numerusform>{count} Vorschlag mit einem Score unter {threshold} oder unter dem Schwellenwert seiner Klasse wird ausgelassen.</numerusform>
                <numerusform>{count} Vorschläge mit einem Score unter {threshold} oder unter dem Schwellenwert ihrer Klasse werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} image files cannot be read any more; the boxes are exported all the same.</source>
            <extracomment>Of one: {count} image file cannot be read any more; the boxes are exported all the same.</extracomment>
            <translation>
                <numerusform>{count} Bilddatei kann nicht mehr gelesen werden; die Boxen werden trotzdem exportiert.</numerusform>
                <numerusform>{count} Bilddateien können nicht mehr gelesen werden; die Boxen werden trotzdem exportiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images are turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too, or export upright copies.</source>
            <extracomment>Of one: {count} image is turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too, or export upright copies.</extracomment>
            <translation>
                <numerusform>{count} Bild ist durch die EXIF-Ausrichtung gedreht; Boxen und Größen gelten für das aufrechte Bild, sorgen Sie also dafür, dass auch das Training die Ausrichtung beachtet, oder exportieren Sie aufrechte Kopien.</numerusform>
                <numerusform>{count} Bilder sind durch die EXIF-Ausrichtung gedreht; Boxen und Größen gelten für das aufrechte Bild, sorgen Sie also dafür, dass auch das Training die Ausrichtung beachtet, oder exportieren Sie aufrechte Kopien.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images are turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too.</source>
            <extracomment>Of one: {count} image is turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too.</extracomment>
            <translation>
                <numerusform>{count} Bild ist durch die EXIF-Ausrichtung gedreht; Boxen und Größen gelten für das aufrechte Bild, sorgen Sie also dafür, dass auch das Training die Ausrichtung beachtet.</numerusform>
                <numerusform>{count} Bilder sind durch die EXIF-Ausrichtung gedreht; Boxen und Größen gelten für das aufrechte Bild, sorgen Sie also dafür, dass auch das Training die Ausrichtung beachtet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images not reviewed yet stay out.</source>
            <extracomment>Of one: {count} image not reviewed yet stays out.</extracomment>
            <translation>
                <numerusform>{count} noch nicht geprüftes Bild wird ausgelassen.</numerusform>
                <numerusform>{count} noch nicht geprüfte Bilder werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images turned by EXIF orientation are written anew, upright; the others are copied byte for byte.</source>
            <extracomment>Of one: {count} image turned by EXIF orientation is written anew, upright; the others are copied byte for byte.</extracomment>
            <translation>
                <numerusform>{count} durch die EXIF-Ausrichtung gedrehtes Bild wird aufrecht neu geschrieben; die anderen werden Byte für Byte kopiert.</numerusform>
                <numerusform>{count} durch die EXIF-Ausrichtung gedrehte Bilder werden aufrecht neu geschrieben; die anderen werden Byte für Byte kopiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images were looked at by nobody yet and are exported without boxes; export only reviewed images to leave them out.</source>
            <extracomment>Of one: {count} image was looked at by nobody yet and is exported without boxes; export only reviewed images to leave it out.</extracomment>
            <translation>
                <numerusform>{count} Bild hat noch niemand angesehen; es wird ohne Boxen exportiert. Exportieren Sie nur geprüfte Bilder, um es auszulassen.</numerusform>
                <numerusform>{count} Bilder hat noch niemand angesehen; sie werden ohne Boxen exportiert. Exportieren Sie nur geprüfte Bilder, um sie auszulassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} cannot be read ({reason}); check its permissions.</source>
            <translation>{source} kann nicht gelesen werden ({reason}); prüfen Sie die Rechte.</translation>
        </message>
        <message>
            <source>{source} does not exist; check its name.</source>
            <translation>{source} gibt es nicht; prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>{source} is not UTF-8 text; save it as UTF-8.</source>
            <translation>{source} ist kein UTF-8-Text; speichern Sie es als UTF-8.</translation>
        </message>
        <message>
            <source>{source} is not valid JSON ({error}); get a whole copy of it.</source>
            <translation>{source} ist kein gültiges JSON ({error}); besorgen Sie eine vollständige Kopie.</translation>
        </message>
        <message>
            <source>{target} cannot be written, since the name of a folder in it is not valid text; rename the folder.</source>
            <translation>{target} kann nicht geschrieben werden, da der Name eines Ordners darin kein gültiger Text ist; benennen Sie den Ordner um.</translation>
        </message>
        <message>
            <source>{target} could not be written ({reason}); check permissions and the disk's space.</source>
            <translation>{target} konnte nicht geschrieben werden ({reason}); prüfen Sie Rechte und freien Platz.</translation>
        </message>
        <message numerus="yes">
            <source>{count} images have another size on disk (turned upright) than in the file; check the boxes.</source>
            <extracomment>Of one: {count} image has another size on disk (turned upright) than in the file; check the boxes.</extracomment>
            <translation>
                <numerusform>{count} Bild hat auf dem Datenträger (aufrecht gedreht) eine andere Größe als in der Annotationsdatei; prüfen Sie die Boxen.</numerusform>
                <numerusform>{count} Bilder haben auf dem Datenträger (aufrecht gedreht) eine andere Größe als in der Annotationsdatei; prüfen Sie die Boxen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} outlines come in as the boxes around them.</source>
            <extracomment>Of one: {count} outline comes in as the box around it.</extracomment>
            <translation>
                <numerusform>{count} Umriss wird als die Box importiert, die ihn umschließt.</numerusform>
                <numerusform>{count} Umrisse werden als die Boxen importiert, die sie umschließen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The format "{format}" can only be written; import {formats}.</source>
            <translation>Das Format „{format}“ kann nur geschrieben werden; importieren Sie {formats}.</translation>
        </message>
        <message>
            <source>Before importing the tasks, set up the labeling interface with {name}, and let Label Studio serve the images: LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT={parent}, with a local storage for {folder}.</source>
            <translation>Richten Sie vor dem Import der Aufgaben die Labeling-Oberfläche mit {name} ein und lassen Sie Label Studio die Bilder ausliefern: LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT={parent}, mit einem lokalen Speicher für {folder}.</translation>
        </message>
        <message>
            <source>The labeling config beside the tasks is not valid XML and was passed over; classes come in the order in which boxes name them.</source>
            <translation>Die Labeling-Konfiguration neben den Aufgaben ist kein gültiges XML und wurde übergangen; die Klassen kommen in der Reihenfolge, in der Boxen sie nennen.</translation>
        </message>
        <message numerus="yes">
            <source>{count} images have several annotations; the last one counts.</source>
            <extracomment>Of one: {count} image has several annotations; the last one counts.</extracomment>
            <translation>
                <numerusform>{count} Bild hat mehrere Annotationen; die letzte zählt.</numerusform>
                <numerusform>{count} Bilder haben mehrere Annotationen; die letzte zählt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images hold only a model's boxes, which come in as accepted ones; look them through.</source>
            <extracomment>Of one: {count} image holds only a model's boxes, which come in as accepted ones; look them through.</extracomment>
            <translation>
                <numerusform>{count} Bild enthält nur Boxen eines Modells, die als angenommen importiert werden; sehen Sie sie durch.</numerusform>
                <numerusform>{count} Bilder enthalten nur Boxen eines Modells, die als angenommen importiert werden; sehen Sie sie durch.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} results are no boxes and stay out.</source>
            <extracomment>Of one: {count} result is no box and stays out.</extracomment>
            <translation>
                <numerusform>{count} Ergebnis ist keine Box und wird ausgelassen.</numerusform>
                <numerusform>{count} Ergebnisse sind keine Boxen und werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks name no image and stay out.</source>
            <extracomment>Of one: {count} task names no image and stays out.</extracomment>
            <translation>
                <numerusform>{count} Aufgabe nennt kein Bild und wird ausgelassen.</numerusform>
                <numerusform>{count} Aufgaben nennen kein Bild und werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} is no export of Label Studio; choose its JSON file.</source>
            <translation>{source} ist kein Export von Label Studio; wählen Sie seine JSON-Datei.</translation>
        </message>
        <message numerus="yes">
            <source>{count} shapes are points or lines and stay out.</source>
            <extracomment>Of one: {count} shape is a point or a line and stays out.</extracomment>
            <translation>
                <numerusform>{count} Form ist ein Punkt oder eine Linie und wird ausgelassen.</numerusform>
                <numerusform>{count} Formen sind Punkte oder Linien und werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} holds no LabelMe files; choose one, or the folder with them.</source>
            <translation>{source} enthält keine LabelMe-Dateien; wählen Sie eine oder den Ordner mit ihnen.</translation>
        </message>
        <message numerus="yes">
            <source>{count} images got another name, because label files would have been the same.</source>
            <extracomment>Of one: {count} image got another name, because label files would have been the same.</extracomment>
            <translation>
                <numerusform>{count} Bild bekam einen anderen Namen, weil sonst zwei Labeldateien gleich heißen würden.</numerusform>
                <numerusform>{count} Bilder bekamen einen anderen Namen, weil sonst Labeldateien gleich heißen würden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images were left out, because another has the same name but for its suffix.</source>
            <extracomment>Of one: {count} image was left out, because another has the same name but for its suffix.</extracomment>
            <translation>
                <numerusform>{count} Bild wurde ausgelassen, weil ein anderes bis auf die Endung gleich heißt.</numerusform>
                <numerusform>{count} Bilder wurden ausgelassen, weil andere bis auf die Endung gleich heißen.</numerusform>
            </translation>
        </message>
        <message>
            <source>COCO, YOLO, Pascal VOC, LabelMe, Label Studio and CVAT files can be imported</source>
            <translation>importiert werden können Dateien von COCO, YOLO, Pascal VOC, LabelMe, Label Studio und CVAT</translation>
        </message>
        <message>
            <source>{file} is a list of COCO results without the names of images; choose the annotation file with them.</source>
            <translation>{file} ist eine Liste von COCO-Ergebnissen ohne Bildnamen; wählen Sie die Annotationsdatei, die sie enthält.</translation>
        </message>
        <message>
            <source>{file} is in no known format; {known}.</source>
            <translation>{file} hat kein bekanntes Format; {known}.</translation>
        </message>
        <message>
            <source>{source} holds files of several formats, {first} and {second} among them; choose a file or a folder of one.</source>
            <translation>{source} enthält Dateien mehrerer Formate, darunter {first} und {second}; wählen Sie eine Datei oder einen Ordner mit einem Format.</translation>
        </message>
        <message>
            <source>{source} holds no annotations; {known}.</source>
            <translation>{source} enthält keine Annotationen; {known}.</translation>
        </message>
        <message>
            <source>COCO results with scores (JSON)</source>
            <translation>COCO-Ergebnisse mit Scores (JSON)</translation>
        </message>
        <message>
            <source>CVAT takes it as annotations of a task with these images.</source>
            <translation>CVAT importiert es als Annotationen einer Aufgabe mit diesen Bildern.</translation>
        </message>
        <message>
            <source>CVAT takes it for a task or, with the pictures, a whole project.</source>
            <translation>CVAT importiert es für eine Aufgabe oder, mit den Bildern, als ganzes Projekt.</translation>
        </message>
        <message>
            <source>Evaluation tools read it beside a COCO file.</source>
            <translation>Auswertungswerkzeuge lesen es neben einer COCO-Datei.</translation>
        </message>
        <message>
            <source>Label Studio (tasks as JSON)</source>
            <translation>Label Studio (Aufgaben als JSON)</translation>
        </message>
        <message>
            <source>Label Studio imports it: reviewed boxes as annotations, others as predictions.</source>
            <translation>Label Studio importiert es: geprüfte Boxen als Annotationen, andere als Vorhersagen.</translation>
        </message>
        <message>
            <source>LabelMe (JSON folder)</source>
            <translation>LabelMe (JSON-Ordner)</translation>
        </message>
        <message>
            <source>LabelMe and X-AnyLabeling open it: one file beside each image.</source>
            <translation>LabelMe und X-AnyLabeling öffnen es: eine Datei neben jedem Bild.</translation>
        </message>
        <message>
            <source>Most trainers and labeling tools read it.</source>
            <translation>Die meisten Trainings- und Labelwerkzeuge lesen es.</translation>
        </message>
        <message>
            <source>Pascal VOC (XML folder)</source>
            <translation>Pascal VOC (XML-Ordner)</translation>
        </message>
        <message>
            <source>There is no format "{name}"; choose one of {names}.</source>
            <translation>Es gibt kein Format „{name}“; wählen Sie eines von {names}.</translation>
        </message>
        <message>
            <source>Ultralytics trains on it: data.yaml, images and labels.</source>
            <translation>Ultralytics trainiert damit: data.yaml, Bilder und Labels.</translation>
        </message>
        <message>
            <source>YOLO (Ultralytics folder)</source>
            <translation>YOLO (Ultralytics-Ordner)</translation>
        </message>
        <message>
            <source>labelImg and many trainers read it; it holds whole pixels.</source>
            <translation>labelImg und viele Trainingswerkzeuge lesen es; es speichert nur ganze Pixel.</translation>
        </message>
        <message>
            <source>{output} is a file, and pictures need a folder; name a new or empty one.</source>
            <translation>{output} ist eine Datei, und Bilder brauchen einen Ordner; geben Sie einen neuen oder leeren an.</translation>
        </message>
        <message>
            <source>{target} exists already</source>
            <translation>{target} gibt es schon</translation>
        </message>
        <message>
            <source>Imported {boxes} on {images}.</source>
            <translation>Importiert: {boxes}, {images}.</translation>
        </message>
        <message>
            <source>New classes: {names}.</source>
            <translation>Neue Klassen: {names}.</translation>
        </message>
        <message>
            <source>No image goes out.</source>
            <translation>Es wird kein Bild exportiert.</translation>
        </message>
        <message>
            <source>No image of this folder is named there; nothing can be imported.</source>
            <translation>Dort kommt kein Bild dieses Ordners vor; es kann nichts importiert werden.</translation>
        </message>
        <message numerus="yes">
            <source>These images count as reviewed from then on; boxes that are there stay.</source>
            <extracomment>Of one: This image counts as reviewed from then on; boxes that are there stay.</extracomment>
            <translation>
                <numerusform>Dieses Bild gilt danach als geprüft; vorhandene Boxen bleiben.</numerusform>
                <numerusform>Diese Bilder gelten danach als geprüft; vorhandene Boxen bleiben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Wrote {boxes} of {images} to {place}.</source>
            <translation>Nach {place} geschrieben: {boxes}, {images}.</translation>
        </message>
        <message>
            <source>and {more} more</source>
            <translation>und {more} weitere</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes are in the project already.</source>
            <extracomment>Of one: {count} box is in the project already.</extracomment>
            <translation>
                <numerusform>{count} Box ist schon im Projekt.</numerusform>
                <numerusform>{count} Boxen sind schon im Projekt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes stay out: they have no area, no class or no image.</source>
            <extracomment>Of one: {count} box stays out: it has no area, no class or no image.</extracomment>
            <translation>
                <numerusform>{count} Box wird ausgelassen: Ihr fehlt Fläche, Klasse oder Bild.</numerusform>
                <numerusform>{count} Boxen werden ausgelassen: Ihnen fehlt Fläche, Klasse oder Bild.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images are not in this folder and stay out: {names}.</source>
            <extracomment>Of one: {count} image is not in this folder and stays out: {names}.</extracomment>
            <translation>
                <numerusform>{count} Bild ist nicht in diesem Ordner und wird ausgelassen: {names}.</numerusform>
                <numerusform>{count} Bilder sind nicht in diesem Ordner und werden ausgelassen: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images of this folder are named there, with {new_boxes}.</source>
            <extracomment>Of one: {count} image of this folder is named there, with {new_boxes}.</extracomment>
            <translation>
                <numerusform>Gefunden: {count} Bild dieses Ordners, {new_boxes}.</numerusform>
                <numerusform>Gefunden: {count} Bilder dieses Ordners, {new_boxes}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images stay out: {names}.</source>
            <extracomment>Of one: {count} image stays out: {names}.</extracomment>
            <translation>
                <numerusform>{count} Bild wird ausgelassen: {names}.</numerusform>
                <numerusform>{count} Bilder werden ausgelassen: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images with {boxes} go out, {empty} of them without a box.</source>
            <extracomment>Of one: {count} image with {boxes} goes out, {empty} of them without a box.</extracomment>
            <translation>
                <numerusform>{count} Bild mit {boxes} wird exportiert, davon {empty} ohne Box.</numerusform>
                <numerusform>{count} Bilder mit {boxes} werden exportiert, davon {empty} ohne Box.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images with {boxes} go out.</source>
            <extracomment>Of one: {count} image with {boxes} goes out.</extracomment>
            <translation>
                <numerusform>{count} Bild mit {boxes} wird exportiert.</numerusform>
                <numerusform>{count} Bilder mit {boxes} werden exportiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} new boxes</source>
            <extracomment>Of one: {count} new box</extracomment>
            <translation>
                <numerusform>{count} neue Box</numerusform>
                <numerusform>{count} neue Boxen</numerusform>
            </translation>
        </message>
        <message>
            <source>{names} and {more} more</source>
            <translation>{names} und {more} weitere</translation>
        </message>
        <message>
            <source>The image {source} is gone; bring it back or export again without it.</source>
            <translation>Das Bild {source} ist nicht mehr da; stellen Sie es wieder her oder exportieren Sie noch einmal ohne es.</translation>
        </message>
        <message>
            <source>the zip file</source>
            <translation>die Zip-Datei</translation>
        </message>
        <message>
            <source>{source} cannot be copied to {target}; check the permissions.</source>
            <translation>{source} kann nicht nach {target} kopiert werden; prüfen Sie die Rechte.</translation>
        </message>
        <message>
            <source>{target} cannot be read ({reason}); choose another folder.</source>
            <translation>{target} kann nicht gelesen werden ({reason}); wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{target} holds an export already</source>
            <translation>{target} enthält schon einen Export</translation>
        </message>
        <message>
            <source>{target} is a file; name a new or empty folder for the export.</source>
            <translation>{target} ist eine Datei; geben Sie für den Export einen neuen oder leeren Ordner an.</translation>
        </message>
        <message>
            <source>{target} is a folder; name a .zip file.</source>
            <translation>{target} ist ein Ordner; geben Sie eine .zip-Datei an.</translation>
        </message>
        <message>
            <source>{target} is not empty and no former export; name a new or empty folder.</source>
            <translation>{target} ist nicht leer und kein früherer Export; geben Sie einen neuen oder leeren Ordner an.</translation>
        </message>
        <message>
            <source>{source} could not be turned upright ({error}) and is exported as it is; get a whole copy of it.</source>
            <translation>{source} konnte nicht aufrecht gedreht werden ({error}) und wird unverändert exportiert; besorgen Sie eine vollständige Kopie.</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes marked as difficult came in like the others.</source>
            <extracomment>Of one: {count} box marked as difficult came in like the others.</extracomment>
            <translation>
                <numerusform>{count} als schwierig markierte Box wurde wie die anderen importiert.</numerusform>
                <numerusform>{count} als schwierig markierte Boxen wurden wie die anderen importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes were rounded to whole pixels, which is all that Pascal VOC holds.</source>
            <extracomment>Of one: {count} box was rounded to whole pixels, which is all that Pascal VOC holds.</extracomment>
            <translation>
                <numerusform>{count} Box wurde auf ganze Pixel gerundet; genauer speichert Pascal VOC nicht.</numerusform>
                <numerusform>{count} Boxen wurden auf ganze Pixel gerundet; genauer speichert Pascal VOC nicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} holds no Pascal VOC files; choose the folder with the annotations.</source>
            <translation>{source} enthält keine Pascal-VOC-Dateien; wählen Sie den Ordner mit den Annotationen.</translation>
        </message>
        <message>
            <source>{source} holds no XML files; choose the folder with the annotations.</source>
            <translation>{source} enthält keine XML-Dateien; wählen Sie den Ordner mit den Annotationen.</translation>
        </message>
        <message>
            <source>{source} is not a Pascal VOC file: it begins with &lt;{tag}&gt;.</source>
            <translation>{source} ist keine Pascal-VOC-Datei: Sie beginnt mit &lt;{tag}&gt;.</translation>
        </message>
        <message>
            <source>{source} is not valid XML ({error}); get a whole copy of it.</source>
            <translation>{source} ist kein gültiges XML ({error}); besorgen Sie eine vollständige Kopie.</translation>
        </message>
        <message>
            <source>There is no validation part: data.yaml names the training images for both.</source>
            <translation>Es gibt keinen Validierungsteil: data.yaml nennt für beides die Trainingsbilder.</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes were too small to be written and left out.</source>
            <extracomment>Of one: {count} box was too small to be written and left out.</extracomment>
            <translation>
                <numerusform>{count} Box war zu klein zum Schreiben und wurde ausgelassen.</numerusform>
                <numerusform>{count} Boxen waren zu klein zum Schreiben und wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The "names" of data.yaml are not numbered from 0; write them as "0: name".</source>
            <translation>Die "names" von data.yaml sind nicht ab 0 nummeriert; schreiben Sie sie als "0: name".</translation>
        </message>
        <message>
            <source>{folder} has no class names: data.yaml, classes.txt or obj.names is expected there or one folder above.</source>
            <translation>{folder} hat keine Klassennamen: data.yaml, classes.txt oder obj.names wird dort oder einen Ordner höher erwartet.</translation>
        </message>
        <message>
            <source>{path} is not YAML: {error}.</source>
            <translation>{path} ist kein YAML: {error}.</translation>
        </message>
        <message>
            <source>{source} holds no label files; choose the folder above its labels.</source>
            <translation>{source} enthält keine Labeldateien; wählen Sie den Ordner über seinen Labels.</translation>
        </message>
        <message>
            <source>The file {path} is not an image in a known format; it was probably only named like one.</source>
            <translation>Die Datei {path} ist kein Bild in einem bekannten Format; wahrscheinlich heißt sie nur so.</translation>
        </message>
        <message>
            <source>The image {path} does not exist; it was moved, renamed or deleted.</source>
            <translation>Das Bild {path} gibt es nicht; es wurde verschoben, umbenannt oder gelöscht.</translation>
        </message>
        <message>
            <source>The image {path} is damaged or cut short ({error}); get a whole copy of it.</source>
            <translation>Das Bild {path} ist beschädigt oder unvollständig ({error}); besorgen Sie eine vollständige Kopie.</translation>
        </message>
        <message>
            <source>The image {path} is empty (0 bytes); get a whole copy of it.</source>
            <translation>Das Bild {path} ist leer (0 Bytes); besorgen Sie eine vollständige Kopie.</translation>
        </message>
        <message>
            <source>The image {path} is in AVIF format, which this Pillow cannot read; convert it to JPEG or PNG.</source>
            <translation>Das Bild {path} ist im Format AVIF, das diese Version von Pillow nicht lesen kann; wandeln Sie es in JPEG oder PNG um.</translation>
        </message>
        <message>
            <source>The image {path} is in HEIF (HEIC) format, which cannot be read; convert it to JPEG or PNG.</source>
            <translation>Das Bild {path} ist im Format HEIF (HEIC), das nicht gelesen werden kann; wandeln Sie es in JPEG oder PNG um.</translation>
        </message>
        <message>
            <source>The image {path} is over the limit of {limit} megapixels; make a smaller copy of it.</source>
            <translation>Das Bild {path} überschreitet die Grenze von {limit} Megapixeln; machen Sie eine kleinere Kopie.</translation>
        </message>
        <message>
            <source>The image {path} may not be read; check its permissions.</source>
            <translation>Das Bild {path} darf nicht gelesen werden; prüfen Sie die Rechte.</translation>
        </message>
        <message>
            <source>The image {path} needs more memory than there is; make a smaller copy of it.</source>
            <translation>Das Bild {path} braucht mehr Speicher, als verfügbar ist; machen Sie eine kleinere Kopie.</translation>
        </message>
        <message>
            <source>The image {path} of {size} megapixels is over the limit of {limit} megapixels; make a smaller copy of it.</source>
            <translation>Das Bild {path} mit {size} Megapixeln überschreitet die Grenze von {limit} Megapixeln; machen Sie eine kleinere Kopie.</translation>
        </message>
        <message>
            <source>{path} is a folder, not an image.</source>
            <translation>{path} ist ein Ordner, kein Bild.</translation>
        </message>
        <message>
            <source>No folder is open; open one first ({key}).</source>
            <translation>Es ist kein Ordner geöffnet; öffnen Sie zuerst einen ({key}).</translation>
        </message>
        <message>
            <source>No folder is open; open one first.</source>
            <translation>Es ist kein Ordner geöffnet; öffnen Sie zuerst einen.</translation>
        </message>
        <message>
            <source>Check an image's boxes and press {key}.</source>
            <translation>Prüfen Sie die Boxen eines Bildes und drücken Sie {key}.</translation>
        </message>
        <message>
            <source>Check an image's boxes, and mark it reviewed in the menu Images.</source>
            <translation>Prüfen Sie die Boxen eines Bildes und markieren Sie es im Menü Bilder als geprüft.</translation>
        </message>
        <message>
            <source>It ended unexpectedly, without a word.</source>
            <translation>Es endete unerwartet und ohne Meldung.</translation>
        </message>
        <message>
            <source>It ended unexpectedly: {complaint}</source>
            <translation>Es endete unerwartet: {complaint}</translation>
        </message>
        <message>
            <source>No image is reviewed. Learning needs at least {least} reviewed images, and about {enough} to be of use.</source>
            <translation>Kein Bild ist geprüft. Zum Lernen braucht es mindestens {least} geprüfte Bilder und etwa {enough}, damit es etwas nützt.</translation>
        </message>
        <message>
            <source>None of the reviewed images has a box, so there is nothing to learn.</source>
            <translation>Keines der geprüften Bilder hat eine Box, also gibt es nichts zu lernen.</translation>
        </message>
        <message>
            <source>Only 1 image is reviewed. Learning needs at least {least} reviewed images, and about {enough} to be of use.</source>
            <translation>Nur 1 Bild ist geprüft. Zum Lernen braucht es mindestens {least} geprüfte Bilder und etwa {enough}, damit es etwas nützt.</translation>
        </message>
        <message numerus="yes">
            <source>{count} reviewed images are few: with about {enough} more is learned, and the figures before and after say more.</source>
            <extracomment>Of one: {count} reviewed image is few: with about {enough} more is learned, and the figures before and after say more.</extracomment>
            <translation>
                <numerusform>{count} geprüftes Bild ist wenig: Mit etwa {enough} wird mehr gelernt, und die Werte vorher und nachher sagen mehr aus.</numerusform>
                <numerusform>{count} geprüfte Bilder sind wenig: Mit etwa {enough} wird mehr gelernt, und die Werte vorher und nachher sagen mehr aus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} reviewed images, of which about a fifth is held back to judge by.</source>
            <extracomment>Of one: {count} reviewed image, of which about a fifth is held back to judge by.</extracomment>
            <translation>
                <numerusform>{count} geprüftes Bild, von dem etwa ein Fünftel zum Bewerten zurückgehalten wird.</numerusform>
                <numerusform>{count} geprüfte Bilder, von denen etwa ein Fünftel zum Bewerten zurückgehalten wird.</numerusform>
            </translation>
        </message>
        <message>
            <source>AP in percent, from: {source}.</source>
            <translation>AP in Prozent, aus: {source}.</translation>
        </message>
        <message>
            <source>About {needed} while it detects ({parameters} million parameters), and {free} are free: it does not fit now: close other programs, or take a smaller one.</source>
            <translation>Etwa {needed} beim Erkennen ({parameters} Millionen Parameter), und {free} sind frei: Es passt jetzt nicht; schließen Sie andere Programme oder nehmen Sie ein kleineres.</translation>
        </message>
        <message>
            <source>About {needed} while it detects ({parameters} million parameters), and {free} are free: it fits.</source>
            <translation>Etwa {needed} beim Erkennen ({parameters} Millionen Parameter), und {free} sind frei: Es passt.</translation>
        </message>
        <message>
            <source>About {needed} while it detects ({parameters} million parameters).</source>
            <translation>Etwa {needed} beim Erkennen ({parameters} Millionen Parameter).</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>Verändert</translation>
        </message>
        <message>
            <source>Came from commit {revision} of the hub; the checksums of this copy hold from now on.</source>
            <translation>Stammt von Commit {revision} des Hubs; die Prüfsummen dieser Kopie gelten von jetzt an.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>For photographs begin with {model}: small, and it knows many kinds of things. Measure this machine, for about ten seconds, to see how long each model takes here.</source>
            <translation>Beginnen Sie für Fotos mit {model}: klein, und es kennt vielerlei Dinge. Messen Sie diesen Rechner etwa zehn Sekunden lang, um zu sehen, wie lange jedes Modell hier braucht.</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Gut für</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>No commit is known beforehand: the first copy's checksums are kept, and hold from then on.</source>
            <translation>Vorab ist kein Commit bekannt: Die Prüfsummen der ersten Kopie werden behalten und gelten von da an.</translation>
        </message>
        <message>
            <source>Of the published models none fits into the free memory; close other programs.</source>
            <translation>Keines der veröffentlichten Modelle passt in den freien Speicher; schließen Sie andere Programme.</translation>
        </message>
        <message>
            <source>On this GPU a tiny model takes {tiny} an image, a base one {base}, a large one {large}. Take {everyday} for everyday things, or {rare} for rare things and longer phrases.</source>
            <translation>Auf dieser GPU braucht ein kleines Modell {tiny} je Bild, ein mittleres {base}, ein großes {large}. Nehmen Sie {everyday} für Alltägliches oder {rare} für Seltenes und längere Begriffe.</translation>
        </message>
        <message>
            <source>On this machine</source>
            <translation>Auf diesem Rechner</translation>
        </message>
        <message>
            <source>On this processor a tiny model takes {tiny} an image, a base one {base}, a large one {large}. Take {everyday} for everyday things, or {rare} for rare things and longer phrases. A GPU would take well under a second.</source>
            <translation>Auf diesem Prozessor braucht ein kleines Modell {tiny} je Bild, ein mittleres {base}, ein großes {large}. Nehmen Sie {everyday} für Alltägliches oder {rare} für Seltenes und längere Begriffe. Eine GPU würde deutlich weniger als eine Sekunde brauchen.</translation>
        </message>
        <message>
            <source>Pinned to commit {revision} of the hub, each file held to its checksum.</source>
            <translation>Auf den Commit {revision} des Hubs festgelegt, jede Datei wird anhand ihrer Prüfsumme geprüft.</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Seeing how the program works: it knows drawn shapes and blood cells, and little of photographs.</source>
            <translation>Kennenlernen des Programms: Es kennt gezeichnete Formen und Blutzellen und wenig von Fotos.</translation>
        </message>
        <message>
            <source>So it has seen the pictures of COCO (marked *).</source>
            <translation>Es hat also die Bilder von COCO gesehen (mit * markiert).</translation>
        </message>
        <message>
            <source>So it has seen the pictures of COCO and LVIS (marked *).</source>
            <translation>Es hat also die Bilder von COCO und LVIS gesehen (mit * markiert).</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>What it was taught: a model of your own.</source>
            <translation>Was ihm beigebracht wurde: ein eigenes Modell.</translation>
        </message>
        <message>
            <source>about {time}</source>
            <translation>etwa {time}</translation>
        </message>
        <message>
            <source>altered</source>
            <translation>verändert</translation>
        </message>
        <message>
            <source>here</source>
            <translation>vorhanden</translation>
        </message>
        <message>
            <source>in the hub's cache</source>
            <translation>im Cache des Hubs</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>teilweise</translation>
        </message>
        <message>
            <source>{figure}*</source>
            <translation>{figure}*</translation>
        </message>
        <message>
            <source>{file} is not as it came: check it, or remove the model and get it again.</source>
            <translation>{file} ist nicht mehr, wie es ankam: Prüfen Sie das Modell oder entfernen Sie es und laden Sie es noch einmal herunter.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{size} of it</source>
            <translation>erst {size}</translation>
        </message>
        <message>
            <source>"{piece}" has more than one "="; write it as phrase=class.</source>
            <translation>„{piece}“ hat mehr als ein „=“; schreiben Sie Begriff=Klasse.</translation>
        </message>
        <message>
            <source>"{piece}" has no phrase before "="; write it as phrase=class.</source>
            <translation>„{piece}“ hat vor dem „=“ keinen Begriff; schreiben Sie Begriff=Klasse.</translation>
        </message>
        <message>
            <source>The phrase "{phrase}" is given to two classes, "{first}" and "{second}"; keep one of them.</source>
            <translation>Der Begriff „{phrase}“ ist zwei Klassen zugeordnet, „{first}“ und „{second}“; behalten Sie eine davon.</translation>
        </message>
        <message>
            <source>The published models know English: type “{phrase}” in English, and map it to a class of any name: cat={name}</source>
            <translation>Die veröffentlichten Modelle können Englisch: Geben Sie „{phrase}“ auf Englisch ein und ordnen Sie es einer Klasse beliebigen Namens zu: cat={name}</translation>
        </message>
        <message>
            <source>There is an empty phrase between two separators; it is left out.</source>
            <translation>Zwischen zwei Trennzeichen steht ein leerer Begriff; er wird weggelassen.</translation>
        </message>
        <message>
            <source>“{phrase}” has {words} words, more than the models read; shorten it.</source>
            <translation>„{phrase}“ hat {words} Wörter, mehr als die Modelle lesen; kürzen Sie den Begriff.</translation>
        </message>
        <message>
            <source>“{phrase}” holds no letter or digit; type words.</source>
            <translation>„{phrase}“ enthält keine Buchstaben oder Ziffern; geben Sie Wörter ein.</translation>
        </message>
        <message>
            <source>“{phrase}” is long: name one thing in a few words, and separate things by commas.</source>
            <translation>„{phrase}“ ist lang: Nennen Sie eine Sache in wenigen Wörtern und trennen Sie mehrere Sachen durch Kommas.</translation>
        </message>
        <message>
            <source>The file is missing: it was moved, renamed or deleted. Its boxes are kept.</source>
            <translation>Die Datei fehlt: Sie wurde verschoben, umbenannt oder gelöscht. Ihre Boxen bleiben erhalten.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read ({reason}) and was passed over.</source>
            <translation>Der Ordner {folder} kann nicht gelesen werden ({reason}) und wurde übergangen.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read ({reason}); check its permissions.</source>
            <translation>Der Ordner {folder} kann nicht gelesen werden ({reason}); prüfen Sie die Rechte.</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist; check its name.</source>
            <translation>Den Ordner {folder} gibt es nicht; prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>The folder {folder} holds no images; open one with JPEG, PNG or other pictures.</source>
            <translation>Der Ordner {folder} enthält keine Bilder; öffnen Sie einen mit JPEG, PNG oder anderen Bildern.</translation>
        </message>
        <message>
            <source>The name of {name} is not valid text; rename it to open it.</source>
            <translation>Der Name von {name} ist kein gültiger Text; benennen Sie es um, um es zu öffnen.</translation>
        </message>
        <message>
            <source>{folder} is a file; open the folder that holds it.</source>
            <translation>{folder} ist eine Datei; öffnen Sie den Ordner, in dem sie liegt.</translation>
        </message>
        <message>
            <source>Accepted boxes, and candidates at or above the threshold.</source>
            <translation>Angenommene Boxen und Vorschläge ab dem Schwellenwert.</translation>
        </message>
        <message>
            <source>Boxes per class</source>
            <translation>Boxen je Klasse</translation>
        </message>
        <message>
            <source>How far the work is.</source>
            <translation>Wie weit die Arbeit ist.</translation>
        </message>
        <message>
            <source>Images per state</source>
            <translation>Bilder je Zustand</translation>
        </message>
        <message>
            <source>Model and human</source>
            <translation>Modell und Mensch</translation>
        </message>
        <message>
            <source>Reviewed images where a model was asked; refused are candidates rejected or passed over.</source>
            <translation>Geprüfte Bilder, in denen ein Modell gefragt wurde; nicht übernommen sind abgelehnte oder übergangene Vorschläge.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>Größen</translation>
        </message>
        <message>
            <source>The side in pixels of a square as large as the box.</source>
            <translation>Die Seite in Pixeln eines Quadrats, das so groß ist wie die Box.</translation>
        </message>
        <message>
            <source>What the model gave its boxes, candidates below the threshold included.</source>
            <translation>Die Scores, die das Modell seinen Boxen gab, Vorschläge unter dem Schwellenwert eingeschlossen.</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>wie vorgeschlagen</translation>
        </message>
        <message>
            <source>candidates</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>korrigiert</translation>
        </message>
        <message>
            <source>drawn by hand</source>
            <translation>von Hand gezeichnet</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlend</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>nicht übernommen</translation>
        </message>
        <message>
            <source>reviewed, empty</source>
            <translation>geprüft, leer</translation>
        </message>
        <message>
            <source>reviewed, with boxes</source>
            <translation>geprüft, mit Boxen</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>mit Vorschlägen</translation>
        </message>
        <message>
            <source>under {side} px</source>
            <translation>unter {side} px</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>{low} to {high} px</source>
            <translation>{low} bis {high} px</translation>
        </message>
        <message numerus="yes">
            <source>{share} of {count} boxes stayed as the model proposed.</source>
            <extracomment>Of one: {share} of {count} box stayed as the model proposed.</extracomment>
            <translation>
                <numerusform>{share} von {count} Box blieb, wie das Modell sie vorschlug.</numerusform>
                <numerusform>{share} von {count} Boxen blieben, wie das Modell sie vorschlug.</numerusform>
            </translation>
        </message>
        <message>
            <source>{side} and more px</source>
            <translation>{side} px und mehr</translation>
        </message>
        <message>
            <source>The box {id} belongs to another image; a copy needs an id of its own.</source>
            <translation>Die Box {id} gehört zu einem anderen Bild; eine Kopie braucht eine eigene ID.</translation>
        </message>
        <message>
            <source>The boxes of this image were changed elsewhere meanwhile; look again and repeat the edit.</source>
            <translation>Die Boxen dieses Bildes wurden inzwischen anderswo geändert; sehen Sie nach und wiederholen Sie die Änderung.</translation>
        </message>
        <message>
            <source>The class {name} cannot go: boxes have it.</source>
            <translation>Die Klasse {name} kann nicht entfernt werden: Es gibt Boxen dieser Klasse.</translation>
        </message>
        <message>
            <source>The class {name} cannot go: classes that came later keep their places in exports.</source>
            <translation>Die Klasse {name} kann nicht entfernt werden: Später hinzugekommene Klassen behalten ihre Plätze in Exporten.</translation>
        </message>
        <message>
            <source>The classes of this project were changed elsewhere meanwhile; look again and repeat the edit.</source>
            <translation>Die Klassen dieses Projekts wurden inzwischen anderswo geändert; sehen Sie nach und wiederholen Sie die Änderung.</translation>
        </message>
        <message>
            <source>The phrases were changed elsewhere meanwhile; look again and repeat the edit.</source>
            <translation>Die Begriffe wurden inzwischen anderswo geändert; sehen Sie nach und wiederholen Sie die Änderung.</translation>
        </message>
        <message>
            <source>There is already a class named "{name}"; choose another name.</source>
            <translation>Es gibt schon eine Klasse namens „{name}“; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>The edit does not fit the project {location} ({error}); nothing was changed.</source>
            <translation>Die Änderung passt nicht zum Projekt {location} ({error}); nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The project {location} cannot be read or written ({error}); check the disk's space and permissions.</source>
            <translation>Das Projekt {location} kann nicht gelesen oder geschrieben werden ({error}); prüfen Sie freien Platz und Rechte.</translation>
        </message>
        <message>
            <source>The project {location} is busy in another program for more than {seconds} seconds; try again.</source>
            <translation>Das Projekt {location} ist seit mehr als {seconds} Sekunden in einem anderen Programm beschäftigt; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The project {location} is damaged ({error}); the file was kept, put a backup in its place or move it away to begin anew.</source>
            <translation>Das Projekt {location} ist beschädigt ({error}); die Datei wurde behalten. Setzen Sie eine Sicherung an ihre Stelle oder verschieben Sie sie, um neu zu beginnen.</translation>
        </message>
        <message>
            <source>The threshold "{stored}" of the project is no number; set it anew.</source>
            <translation>Der Schwellenwert „{stored}“ des Projekts ist keine Zahl; setzen Sie ihn neu.</translation>
        </message>
        <message>
            <source>{folder} is not a folder; open the folder that holds the images.</source>
            <translation>{folder} ist kein Ordner; öffnen Sie den Ordner mit den Bildern.</translation>
        </message>
        <message>
            <source>The image {path} is not part of the project of {folder}.</source>
            <translation>Das Bild {path} gehört nicht zum Projekt von {folder}.</translation>
        </message>
        <message>
            <source>The project of {folder} has no image with the id {image_id}.</source>
            <translation>Das Projekt von {folder} hat kein Bild mit der ID {image_id}.</translation>
        </message>
        <message>
            <source>{path} is no path relative to the image folder.</source>
            <translation>{path} ist kein Pfad relativ zum Bilderordner.</translation>
        </message>
        <message>
            <source>Neither {folder} nor {parent} can be written, so no work could be kept; make one of them writable.</source>
            <translation>Weder {folder} noch {parent} ist beschreibbar, also könnte keine Arbeit gespeichert werden; machen Sie einen der beiden Ordner beschreibbar.</translation>
        </message>
        <message>
            <source>The project {location} was made by a newer Phrasebox (its schema is {version}, this one knows {newest}); update Phrasebox to open it.</source>
            <translation>Das Projekt {location} stammt von einer neueren Version von Phrasebox (sein Schema ist {version}, diese kennt {newest}); aktualisieren Sie Phrasebox, um es zu öffnen.</translation>
        </message>
        <message>
            <source>{location} is a database of another program; move it away to start a project here.</source>
            <translation>{location} ist eine Datenbank eines anderen Programms; verschieben Sie sie, um hier ein Projekt zu beginnen.</translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translation>noch etwa {hours} h</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation>noch etwa {minutes} min</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>noch weniger als eine Minute</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausiert</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{number} images a minute</source>
            <translation>{number} Bilder je Minute</translation>
        </message>
        <message>
            <source>{number} images a second</source>
            <translation>{number} Bilder je Sekunde</translation>
        </message>
        <message>
            <source>{task}: {progress}</source>
            <translation>{task}: {progress}</translation>
        </message>
        <message>
            <source>{task}…</source>
            <translation>{task}…</translation>
        </message>
        <message>
            <source>accurate</source>
            <translation>genau</translation>
        </message>
        <message>
            <source>balanced</source>
            <translation>ausgewogen</translation>
        </message>
        <message>
            <source>fast</source>
            <translation>schnell</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>noch etwa {time}</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} GB</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} kB</translation>
        </message>
        <message>
            <source>{size} a second</source>
            <translation>{size} je Sekunde</translation>
        </message>
        <message numerus="yes">
            <source>in {count} images</source>
            <extracomment>Of one: in {count} image</extracomment>
            <translation>
                <numerusform>in {count} Bild</numerusform>
                <numerusform>in {count} Bildern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes</source>
            <extracomment>Of one: {count} box</extracomment>
            <translation>
                <numerusform>{count} Box</numerusform>
                <numerusform>{count} Boxen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates</source>
            <extracomment>Of one: {count} candidate</extracomment>
            <translation>
                <numerusform>{count} Vorschlag</numerusform>
                <numerusform>{count} Vorschläge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images</source>
            <extracomment>Of one: {count} image</extracomment>
            <translation>
                <numerusform>{count} Bild</numerusform>
                <numerusform>{count} Bilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as {target}.</source>
            <translation>Als {target} gespeichert.</translation>
        </message>
        <message>
            <source>{target} cannot be written ({reason}); choose another place.</source>
            <translation>{target} kann nicht geschrieben werden ({reason}); wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Detect all again ({key}) replaces them.</source>
            <translation>„In allen noch einmal erkennen“ ({key}) ersetzt sie.</translation>
        </message>
        <message>
            <source>Detect all again, in the menu Detect, replaces them.</source>
            <translation>„In allen noch einmal erkennen“ im Menü Erkennen ersetzt sie.</translation>
        </message>
        <message>
            <source>Detected {in_images}: {candidates}.</source>
            <translation>Erkannt {in_images}: {candidates}.</translation>
        </message>
        <message>
            <source>Every image is reviewed; there is nothing left to detect in.</source>
            <translation>Alle Bilder sind geprüft; es gibt nichts mehr zu erkennen.</translation>
        </message>
        <message>
            <source>No image is open; open a folder first ({key}).</source>
            <translation>Es ist kein Bild geöffnet; öffnen Sie zuerst einen Ordner ({key}).</translation>
        </message>
        <message>
            <source>No image is open; open a folder first.</source>
            <translation>Es ist kein Bild geöffnet; öffnen Sie zuerst einen Ordner.</translation>
        </message>
        <message>
            <source>Nothing was detected in {name}.</source>
            <translation>In {name} wurde nichts erkannt.</translation>
        </message>
        <message>
            <source>Stopped after {done} of {total} images.</source>
            <translation>Nach {done} von {total} Bildern gestoppt.</translation>
        </message>
        <message>
            <source>Stopped detecting.</source>
            <translation>Erkennung gestoppt.</translation>
        </message>
        <message>
            <source>Type what to find first, for example: a red car=car, truck.</source>
            <translation>Geben Sie zuerst ein, was gesucht wird, zum Beispiel: a red car=car, truck.</translation>
        </message>
        <message>
            <source>{candidates} in {seconds} s.</source>
            <translation>{candidates} in {seconds} s.</translation>
        </message>
        <message>
            <source>{candidates}, {below} below the threshold in {seconds} s.</source>
            <translation>{candidates}, dazu {below} unter dem Schwellenwert, in {seconds} s.</translation>
        </message>
        <message>
            <source>{count} had them already ({key}: again).</source>
            <translation>Schon vorhanden in {count} weiteren ({key}: noch einmal).</translation>
        </message>
        <message>
            <source>{count} had them already.</source>
            <translation>Schon vorhanden in {count} weiteren.</translation>
        </message>
        <message numerus="yes">
            <source>{count} images have candidates of this model, speed and phrases already.</source>
            <extracomment>Of one: {count} image has candidates of this model, speed and phrases already.</extracomment>
            <translation>
                <numerusform>{count} Bild hat schon Vorschläge von diesem Modell mit diesem Tempo und diesen Begriffen.</numerusform>
                <numerusform>{count} Bilder haben schon Vorschläge von diesem Modell mit diesem Tempo und diesen Begriffen.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is reviewed, so what was detected in it was dropped.</source>
            <translation>{name} ist geprüft, also wurde verworfen, was darin erkannt wurde.</translation>
        </message>
        <message>
            <source>{name}: {counts}</source>
            <translation>{name}: {counts}</translation>
        </message>
        <message>
            <source>A box cannot leave the image; delete it instead.</source>
            <translation>Eine Box kann das Bild nicht verlassen; löschen Sie sie stattdessen.</translation>
        </message>
        <message>
            <source>A box cannot leave the image; delete it with {key} instead.</source>
            <translation>Eine Box kann das Bild nicht verlassen; löschen Sie sie stattdessen mit {key}.</translation>
        </message>
        <message>
            <source>A box that was being moved is gone meanwhile.</source>
            <translation>Eine Box, die gerade verschoben wurde, gibt es nicht mehr.</translation>
        </message>
        <message numerus="yes">
            <source>Copied {count} boxes.</source>
            <extracomment>Of one: Copied {count} box.</extracomment>
            <translation>
                <numerusform>{count} Box kopiert.</numerusform>
                <numerusform>{count} Boxen kopiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no previous image to copy from.</source>
            <translation>Es gibt kein voriges Bild, aus dem kopiert werden könnte.</translation>
        </message>
        <message>
            <source>There is nothing to paste here.</source>
            <translation>Hier gibt es nichts einzufügen.</translation>
        </message>
        <message numerus="yes">
            <source>accept {count} boxes</source>
            <extracomment>Of one: accept {count} box</extracomment>
            <translation>
                <numerusform>{count} Box annehmen</numerusform>
                <numerusform>{count} Boxen annehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change to {name}: {count} boxes</source>
            <extracomment>Of one: change to {name}: {count} box</extracomment>
            <translation>
                <numerusform>in {name} ändern: {count} Box</numerusform>
                <numerusform>in {name} ändern: {count} Boxen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>delete {count} boxes</source>
            <extracomment>Of one: delete {count} box</extracomment>
            <translation>
                <numerusform>{count} Box löschen</numerusform>
                <numerusform>{count} Boxen löschen</numerusform>
            </translation>
        </message>
        <message>
            <source>draw {name}</source>
            <translation>{name} zeichnen</translation>
        </message>
        <message numerus="yes">
            <source>duplicate {count} boxes</source>
            <extracomment>Of one: duplicate {count} box</extracomment>
            <translation>
                <numerusform>{count} Box duplizieren</numerusform>
                <numerusform>{count} Boxen duplizieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>move {count} boxes</source>
            <extracomment>Of one: move {count} box</extracomment>
            <translation>
                <numerusform>{count} Box verschieben</numerusform>
                <numerusform>{count} Boxen verschieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>paste {count} boxes</source>
            <extracomment>Of one: paste {count} box</extracomment>
            <translation>
                <numerusform>{count} Box einfügen</numerusform>
                <numerusform>{count} Boxen einfügen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reject {count} boxes</source>
            <extracomment>Of one: reject {count} box</extracomment>
            <translation>
                <numerusform>{count} Box ablehnen</numerusform>
                <numerusform>{count} Boxen ablehnen</numerusform>
            </translation>
        </message>
        <message>
            <source>The export failed ({fault}: {error}).</source>
            <translation>Der Export ist fehlgeschlagen ({fault}: {error}).</translation>
        </message>
        <message>
            <source>The export failed on {path}: {reason}.</source>
            <translation>Der Export ist bei {path} fehlgeschlagen: {reason}.</translation>
        </message>
        <message>
            <source>The import failed ({fault}: {error}).</source>
            <translation>Der Import ist fehlgeschlagen ({fault}: {error}).</translation>
        </message>
        <message>
            <source>The import failed on {path}: {reason}.</source>
            <translation>Der Import ist bei {path} fehlgeschlagen: {reason}.</translation>
        </message>
        <message>
            <source>Accept in all images</source>
            <translation>In allen Bildern annehmen</translation>
        </message>
        <message>
            <source>Accept {candidates} {in_images}?</source>
            <translation>{candidates} {in_images} annehmen?</translation>
        </message>
        <message>
            <source>Choose a class first.</source>
            <translation>Wählen Sie zuerst eine Klasse.</translation>
        </message>
        <message>
            <source>Delete the boxes of a class</source>
            <translation>Boxen einer Klasse löschen</translation>
        </message>
        <message>
            <source>Delete {boxes} of the class {name} {in_images}?</source>
            <translation>{boxes} der Klasse {name} {in_images} löschen?</translation>
        </message>
        <message>
            <source>Human work and candidates alike, in reviewed images too. One undo takes all of it back.</source>
            <translation>Menschliche Arbeit und Vorschläge gleichermaßen, auch in geprüften Bildern. Ein einziges „Rückgängig“ nimmt alles zurück.</translation>
        </message>
        <message>
            <source>No candidate is shown in any image that is not reviewed.</source>
            <translation>In keinem ungeprüften Bild wird ein Vorschlag angezeigt.</translation>
        </message>
        <message>
            <source>No image has a box of the class {name}.</source>
            <translation>Kein Bild hat eine Box der Klasse {name}.</translation>
        </message>
        <message>
            <source>Those at or above the threshold, in every image that is not reviewed. One undo takes all of it back.</source>
            <translation>Alle ab dem Schwellenwert, in allen ungeprüften Bildern. Ein einziges „Rückgängig“ nimmt alles zurück.</translation>
        </message>
        <message>
            <source>Done: {what}. One undo takes all of it back.</source>
            <translation>Erledigt: {what}. Ein einziges „Rückgängig“ nimmt alles zurück.</translation>
        </message>
        <message numerus="yes">
            <source>delete {name}: {count} boxes</source>
            <extracomment>Of one: delete {name}: {count} box</extracomment>
            <translation>
                <numerusform>{name} löschen: {count} Box</numerusform>
                <numerusform>{name} löschen: {count} Boxen</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} {in_images}</source>
            <translation>{in_images} {done}</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be opened ({error}).</source>
            <translation>Der Ordner {folder} kann nicht geöffnet werden ({error}).</translation>
        </message>
        <message>
            <source>detect in this image</source>
            <translation>in diesem Bild erkennen</translation>
        </message>
        <message>
            <source>fine-tune the model {name}</source>
            <translation>das Modell {name} nachtrainieren</translation>
        </message>
        <message>
            <source>load the model {name}</source>
            <translation>das Modell {name} laden</translation>
        </message>
        <message>
            <source>--images belongs to a COCO file; a project knows where its images are.</source>
            <translation>--images gehört zu einer COCO-Datei; ein Projekt weiß, wo seine Bilder sind.</translation>
        </message>
        <message>
            <source>learn from these images</source>
            <translation>aus diesen Bildern lernen</translation>
        </message>
        <message>
            <source>{source} does not exist; name a project's folder or a COCO file.</source>
            <translation>{source} gibt es nicht; geben Sie einen Projektordner oder eine COCO-Datei an.</translation>
        </message>
        <message>
            <source>The copy of the labels {path} cannot be read ({error}); delete it to begin anew.</source>
            <translation>Die Kopie der Labels {path} kann nicht gelesen werden ({error}); löschen Sie sie, um neu zu beginnen.</translation>
        </message>
        <message>
            <source>No image of {folder} is reviewed yet; only reviewed images are learned from, for no box is missing there.</source>
            <translation>In {folder} ist noch kein Bild geprüft; gelernt wird nur aus geprüften Bildern, denn dort fehlt keine Box.</translation>
        </message>
        <message>
            <source>None of the labelled images can be read; nothing to learn from is left.</source>
            <translation>Keines der gelabelten Bilder kann gelesen werden; es bleibt nichts, woraus gelernt werden könnte.</translation>
        </message>
        <message>
            <source>The folder {folder} has no project yet; label it, or open it in the window first.</source>
            <translation>Der Ordner {folder} hat noch kein Projekt; labeln Sie ihn oder öffnen Sie ihn zuerst im Fenster.</translation>
        </message>
        <message>
            <source>{root} is not a folder; --images names the folder that holds the images.</source>
            <translation>{root} ist kein Ordner; --images nennt den Ordner, in dem die Bilder liegen.</translation>
        </message>
        <message>
            <source>{path} changed on disk and was read again.</source>
            <translation>{path} wurde auf dem Datenträger geändert und neu gelesen.</translation>
        </message>
        <message>
            <source>No candidate is selected. Click beside the boxes to select nothing; then all candidates are meant.</source>
            <translation>Kein Vorschlag ist ausgewählt. Klicken Sie neben die Boxen, um nichts auszuwählen; dann gilt es für alle Vorschläge.</translation>
        </message>
        <message>
            <source>No candidate is selected. Press {key} to select nothing; then all candidates are meant.</source>
            <translation>Kein Vorschlag ist ausgewählt. Drücken Sie {key}, um nichts auszuwählen; dann gilt es für alle Vorschläge.</translation>
        </message>
        <message>
            <source>Nothing was rejected in this image.</source>
            <translation>In diesem Bild wurde nichts abgelehnt.</translation>
        </message>
        <message>
            <source>There is no candidate to accept here.</source>
            <translation>Hier gibt es keinen Vorschlag zum Annehmen.</translation>
        </message>
        <message>
            <source>There is no candidate to reject here.</source>
            <translation>Hier gibt es keinen Vorschlag zum Ablehnen.</translation>
        </message>
        <message numerus="yes">
            <source>bring back {count} boxes</source>
            <extracomment>Of one: bring back {count} box</extracomment>
            <translation>
                <numerusform>{count} Box zurückholen</numerusform>
                <numerusform>{count} Boxen zurückholen</numerusform>
            </translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Sprache: {name}</translation>
        </message>
        <message>
            <source>A model has learned from your images: AP {before} before, {after} after.</source>
            <translation>Ein Modell hat aus Ihren Bildern gelernt: AP vorher {before}, nachher {after}.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>Learning cannot begin in {folder} ({reason}).</source>
            <translation>Das Lernen kann in {folder} nicht beginnen ({reason}).</translation>
        </message>
        <message>
            <source>Learning cannot go on ({reason}).</source>
            <translation>Das Lernen kann nicht fortgesetzt werden ({reason}).</translation>
        </message>
        <message>
            <source>Learning from your images brought nothing on those held back.</source>
            <translation>Das Lernen aus Ihren Bildern hat auf den zurückgehaltenen keine Verbesserung gebracht.</translation>
        </message>
        <message>
            <source>Learning from your images failed. {sentence}</source>
            <translation>Das Lernen aus Ihren Bildern ist fehlgeschlagen. {sentence}</translation>
        </message>
        <message>
            <source>Learning was cancelled; the model in use is as it was.</source>
            <translation>Das Lernen wurde abgebrochen; das verwendete Modell ist, wie es war.</translation>
        </message>
        <message>
            <source>Model that learns: {model}</source>
            <translation>Modell, das lernt: {model}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Phrasebox detects with {name} now. Detect with it in the images not reviewed?</source>
            <translation>Phrasebox erkennt jetzt mit {name}. Damit in den ungeprüften Bildern erkennen?</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>The new model cannot be moved to {target} ({reason}); it lies in {model}.</source>
            <translation>Das neue Modell kann nicht nach {target} verschoben werden ({reason}); es liegt in {model}.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Use a model folder</source>
            <translation>Modellordner verwenden</translation>
        </message>
        <message>
            <source>What is being detected goes on with {before}; {after} is used from the next on.</source>
            <translation>Was gerade erkannt wird, läuft mit {before} weiter; {after} wird ab der nächsten Erkennung verwendet.</translation>
        </message>
        <message>
            <source>loading {percent} %</source>
            <translation>wird geladen, {percent} %</translation>
        </message>
        <message>
            <source>not loaded</source>
            <translation>nicht geladen</translation>
        </message>
        <message>
            <source>not loaded yet</source>
            <translation>noch nicht geladen</translation>
        </message>
        <message>
            <source>Added {name}.</source>
            <translation>{name} hinzugefügt.</translation>
        </message>
        <message>
            <source>All {files} files of {name} hold what they held when it came.</source>
            <translation>Alle {files} Dateien von {name} sind unverändert, seit sie ankamen.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Gestoppt.</translation>
        </message>
        <message>
            <source>Stopped; what has come of {name} is kept, and Resume goes on from there.</source>
            <translation>Gestoppt; was von {name} heruntergeladen ist, bleibt erhalten, und „Fortsetzen“ macht dort weiter.</translation>
        </message>
        <message>
            <source>add the model {name}</source>
            <translation>das Modell {name} hinzufügen</translation>
        </message>
        <message>
            <source>check the model {name}</source>
            <translation>das Modell {name} prüfen</translation>
        </message>
        <message>
            <source>get the model {name}</source>
            <translation>das Modell {name} herunterladen</translation>
        </message>
        <message>
            <source>{name} is here, whole and checked.</source>
            <translation>{name} ist vorhanden, vollständig und geprüft.</translation>
        </message>
        <message>
            <source>Checking {name}…</source>
            <translation>{name} wird geprüft…</translation>
        </message>
        <message>
            <source>Getting {name}…</source>
            <translation>{name} wird heruntergeladen…</translation>
        </message>
        <message>
            <source>It can be got again, but not without network.</source>
            <translation>Es lässt sich noch einmal herunterladen, aber nicht ohne Netz.</translation>
        </message>
        <message>
            <source>It is a model of your own, and cannot be got again: its folder is deleted.</source>
            <translation>Es ist ein eigenes Modell und lässt sich nicht noch einmal herunterladen: Sein Ordner wird gelöscht.</translation>
        </message>
        <message>
            <source>Measured: about {seconds} s an image for a tiny model here.</source>
            <translation>Gemessen: Ein kleines Modell braucht hier etwa {seconds} s je Bild.</translation>
        </message>
        <message>
            <source>Measuring this machine, about ten seconds…</source>
            <translation>Dieser Rechner wird gemessen, etwa zehn Sekunden…</translation>
        </message>
        <message>
            <source>Models are kept in {folder} from now on; those in the folder before stay there.</source>
            <translation>Modelle werden ab jetzt in {folder} aufbewahrt; die im bisherigen Ordner bleiben dort.</translation>
        </message>
        <message>
            <source>Opening {name}…</source>
            <translation>{name} wird geöffnet…</translation>
        </message>
        <message>
            <source>Phrasebox starts with a small model that shows how it works. For photographs, get a larger one under Detect, Models… ({key}) whenever you like.</source>
            <translation>Phrasebox beginnt mit einem kleinen Modell, das zeigt, wie es funktioniert. Für Fotos laden Sie unter „Erkennen“, „Modelle…“ ({key}) ein größeres herunter, wann immer Sie wollen.</translation>
        </message>
        <message>
            <source>Phrasebox starts with a small model that shows how it works. For photographs, get a larger one under Detect, Models… whenever you like.</source>
            <translation>Phrasebox beginnt mit einem kleinen Modell, das zeigt, wie es funktioniert. Für Fotos laden Sie unter „Erkennen“, „Modelle…“ ein größeres herunter, wann immer Sie wollen.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>Modell entfernen</translation>
        </message>
        <message>
            <source>Remove {name} from this machine?</source>
            <translation>{name} von diesem Rechner entfernen?</translation>
        </message>
        <message>
            <source>Removed {name}.</source>
            <translation>{name} entfernt.</translation>
        </message>
        <message>
            <source>Stopped measuring.</source>
            <translation>Messung gestoppt.</translation>
        </message>
        <message>
            <source>The starter detects from now on.</source>
            <translation>Ab jetzt wird mit dem Startmodell erkannt.</translation>
        </message>
        <message>
            <source>keep models in {folder}</source>
            <translation>Modelle in {folder} aufbewahren</translation>
        </message>
        <message>
            <source>remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <source>{name} detects from now on; it is loaded at the next detection.</source>
            <translation>Ab jetzt wird mit {name} erkannt; das Modell wird bei der nächsten Erkennung geladen.</translation>
        </message>
        <message>
            <source>Class of “{text}”</source>
            <translation>Klasse von „{text}“</translation>
        </message>
        <message>
            <source>Colour of {name}</source>
            <translation>Farbe von {name}</translation>
        </message>
        <message>
            <source>Every phrase is disabled; click the square of one to ask for it again.</source>
            <translation>Jeder Begriff ist ausgeschaltet; klicken Sie auf das Farbfeld eines Begriffs, um wieder danach zu suchen.</translation>
        </message>
        <message>
            <source>add phrase {phrase}</source>
            <translation>Begriff {phrase} hinzufügen</translation>
        </message>
        <message numerus="yes">
            <source>add {count} phrases</source>
            <extracomment>Of one: add {count} phrase</extracomment>
            <translation>
                <numerusform>{count} Begriff hinzufügen</numerusform>
                <numerusform>{count} Begriffe hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <source>disable phrase {phrase}</source>
            <translation>Begriff {phrase} ausschalten</translation>
        </message>
        <message>
            <source>edit phrase {phrase}</source>
            <translation>Begriff {phrase} bearbeiten</translation>
        </message>
        <message>
            <source>enable phrase {phrase}</source>
            <translation>Begriff {phrase} einschalten</translation>
        </message>
        <message>
            <source>map phrase {phrase} to class {name}</source>
            <translation>Begriff {phrase} der Klasse {name} zuordnen</translation>
        </message>
        <message>
            <source>move phrase {phrase}</source>
            <translation>Begriff {phrase} verschieben</translation>
        </message>
        <message>
            <source>remove phrase {phrase}</source>
            <translation>Begriff {phrase} entfernen</translation>
        </message>
        <message>
            <source>The image {path} cannot be shown ({error}).</source>
            <translation>Das Bild {path} kann nicht angezeigt werden ({error}).</translation>
        </message>
        <message>
            <source>No other folder was opened yet.</source>
            <translation>Bisher wurde kein anderer Ordner geöffnet.</translation>
        </message>
        <message>
            <source>All images are reviewed.</source>
            <translation>Alle Bilder sind geprüft.</translation>
        </message>
        <message>
            <source>Choose a class first: click it, or press its key.</source>
            <translation>Wählen Sie zuerst eine Klasse: Klicken Sie darauf oder drücken Sie ihre Taste.</translation>
        </message>
        <message>
            <source>No listed image shows a box of the class {name}.</source>
            <translation>Kein Bild der Liste zeigt eine Box der Klasse {name}.</translation>
        </message>
        <message>
            <source>No listed image that is not reviewed has candidates.</source>
            <translation>Kein ungeprüftes Bild der Liste hat Vorschläge.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing else of this list is left to review; {count} of the project are not reviewed yet.</source>
            <extracomment>Of one: Nothing else of this list is left to review; {count} of the project is not reviewed yet.</extracomment>
            <translation>
                <numerusform>In dieser Liste ist nichts mehr zu prüfen; im Projekt ist noch {count} Bild ungeprüft.</numerusform>
                <numerusform>In dieser Liste ist nichts mehr zu prüfen; im Projekt sind noch {count} Bilder ungeprüft.</numerusform>
            </translation>
        </message>
        <message>
            <source>On no listed image do model and human disagree.</source>
            <translation>Auf keinem Bild der Liste weichen Modell und Mensch voneinander ab.</translation>
        </message>
        <message>
            <source>That was the last one; this is the first image that is not reviewed yet.</source>
            <translation>Das war das letzte; dies ist das erste noch ungeprüfte Bild.</translation>
        </message>
        <message>
            <source>The score nearest to the threshold is {margin} away from it.</source>
            <translation>Der Score, der dem Schwellenwert am nächsten ist, liegt {margin} davon entfernt.</translation>
        </message>
        <message>
            <source>mark as not reviewed</source>
            <translation>als ungeprüft markieren</translation>
        </message>
        <message>
            <source>mark as reviewed</source>
            <translation>als geprüft markieren</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes differ from what the model proposed.</source>
            <extracomment>Of one: {count} box differs from what the model proposed.</extracomment>
            <translation>
                <numerusform>{count} Box weicht von dem ab, was das Modell vorschlug.</numerusform>
                <numerusform>{count} Boxen weichen von dem ab, was das Modell vorschlug.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sample images are missing from {folder}; install phrasebox again.</source>
            <translation>Die Beispielbilder fehlen in {folder}; installieren Sie Phrasebox neu.</translation>
        </message>
        <message>
            <source>The boxes are hidden; show them first ({key}).</source>
            <translation>Die Boxen sind ausgeblendet; blenden Sie sie zuerst ein ({key}).</translation>
        </message>
        <message>
            <source>The boxes are hidden; show them first.</source>
            <translation>Die Boxen sind ausgeblendet; blenden Sie sie zuerst ein.</translation>
        </message>
        <message>
            <source>The image is still loading; wait until it is shown.</source>
            <translation>Das Bild wird noch geladen; warten Sie, bis es angezeigt wird.</translation>
        </message>
        <message>
            <source>Done again: {what}.</source>
            <translation>Wiederholt: {what}.</translation>
        </message>
        <message>
            <source>Not done again yet: {what}. What it was done upon has to be done again first: {earlier}.</source>
            <translation>Noch nicht wiederholt: {what}. Zuerst muss wiederholt werden, worauf es aufbaut: {earlier}.</translation>
        </message>
        <message>
            <source>Not undone yet: {what}. What was done upon it has to be undone first: {later}.</source>
            <translation>Noch nicht rückgängig gemacht: {what}. Zuerst muss rückgängig gemacht werden, was darauf aufbaut: {later}.</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>Rückgängig gemacht: {what}.</translation>
        </message>
        <message>
            <source>{what} in {path}</source>
            <translation>{what} in {path}</translation>
        </message>
        <message>
            <source>No unreviewed image comes before.</source>
            <translation>Davor kommt kein ungeprüftes Bild.</translation>
        </message>
        <message>
            <source>No unreviewed image follows.</source>
            <translation>Es folgt kein ungeprüftes Bild.</translation>
        </message>
        <message>
            <source>This is the first image.</source>
            <translation>Dies ist das erste Bild.</translation>
        </message>
        <message>
            <source>This is the last image.</source>
            <translation>Dies ist das letzte Bild.</translation>
        </message>
        <message numerus="yes">
            <source>Discarded {count} candidates of “{phrase}” in all images.</source>
            <extracomment>Of one: Discarded {count} candidate of “{phrase}” in all images.</extracomment>
            <translation>
                <numerusform>{count} Vorschlag für „{phrase}“ in allen Bildern verworfen.</numerusform>
                <numerusform>{count} Vorschläge für „{phrase}“ in allen Bildern verworfen.</numerusform>
            </translation>
        </message>
        <message>
            <source>add class {name}</source>
            <translation>Klasse {name} hinzufügen</translation>
        </message>
        <message>
            <source>change the key of class {name}</source>
            <translation>Taste der Klasse {name} ändern</translation>
        </message>
        <message>
            <source>recolour class {name}</source>
            <translation>Farbe der Klasse {name} ändern</translation>
        </message>
        <message>
            <source>remove phrase {phrase} with its candidates</source>
            <translation>Begriff {phrase} mit seinen Vorschlägen entfernen</translation>
        </message>
        <message>
            <source>rename class {name}</source>
            <translation>Klasse {name} umbenennen</translation>
        </message>
        <message>
            <source>The export was stopped; what was written so far is replaced when you export there again.</source>
            <translation>Der Export wurde gestoppt; was bisher geschrieben wurde, wird ersetzt, wenn Sie wieder dorthin exportieren.</translation>
        </message>
        <message>
            <source>An image takes here: {known}.</source>
            <translation>Ein Bild braucht hier: {known}.</translation>
        </message>
        <message>
            <source>What an image takes is known once one was detected.</source>
            <translation>Wie lange ein Bild braucht, ist bekannt, sobald in einem erkannt wurde.</translation>
        </message>
        <message>
            <source>What is being detected stays {before}; the next detection is {after}.</source>
            <translation>Was gerade erkannt wird, bleibt {before}; die nächste Erkennung ist {after}.</translation>
        </message>
        <message>
            <source>{command} – {seconds} an image</source>
            <translation>{command} – {seconds} je Bild</translation>
        </message>
        <message>
            <source>{speed} {seconds}</source>
            <translation>{speed} {seconds}</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <source>Nothing to count yet.</source>
            <translation>Noch gibt es nichts zu zählen.</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>noch nichts</translation>
        </message>
        <message>
            <source>All images not reviewed</source>
            <translation>Alle ungeprüften Bilder</translation>
        </message>
        <message>
            <source>All images, reviewed ones as well</source>
            <translation>Alle Bilder, auch geprüfte</translation>
        </message>
        <message>
            <source>Also where this model was asked these phrases already</source>
            <translation>Auch wo dieses Modell schon nach diesen Begriffen gefragt wurde</translation>
        </message>
        <message>
            <source>Also where this model was asked these phrases already ({already})</source>
            <translation>Auch wo dieses Modell schon nach diesen Begriffen gefragt wurde ({already})</translation>
        </message>
        <message>
            <source>Detect in more…</source>
            <translation>In weiteren erkennen…</translation>
        </message>
        <message numerus="yes">
            <source>Detect in {count} images</source>
            <extracomment>Of one: Detect in {count} image</extracomment>
            <translation>
                <numerusform>In {count} Bild erkennen</numerusform>
                <numerusform>In {count} Bildern erkennen</numerusform>
            </translation>
        </message>
        <message>
            <source>Detected {in_images} in {time}: {candidates}.</source>
            <translation>Erkannt {in_images} in {time}: {candidates}.</translation>
        </message>
        <message numerus="yes">
            <source>Detecting in {count} images</source>
            <extracomment>Of one: Detecting in {count} image</extracomment>
            <translation>
                <numerusform>Erkennung in {count} Bild läuft</numerusform>
                <numerusform>Erkennung in {count} Bildern läuft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Detecting in {count} images – paused</source>
            <extracomment>Of one: Detecting in {count} image – paused</extracomment>
            <translation>
                <numerusform>Erkennung in {count} Bild – pausiert</numerusform>
                <numerusform>Erkennung in {count} Bildern – pausiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Double-click or Enter opens the image</source>
            <translation>Doppelklick oder Enter öffnet das Bild</translation>
        </message>
        <message>
            <source>Go on detecting</source>
            <translation>Weiter erkennen</translation>
        </message>
        <message>
            <source>Go on labeling meanwhile: a detection in the image that you have open goes first. If the program ends, it offers to go on where it was.</source>
            <translation>Labeln Sie inzwischen weiter: Eine Erkennung im geöffneten Bild hat Vorrang. Endet das Programm, bietet es an, dort weiterzumachen.</translation>
        </message>
        <message>
            <source>Human boxes are never changed: what a person drew, changed, accepted or imported stays as it is, and no image becomes reviewed or unreviewed by this. Only candidates of these phrases are replaced.</source>
            <translation>Menschliche Arbeit wird nie geändert: Boxen, die ein Mensch gezeichnet, geändert, angenommen oder importiert hat, bleiben, wie sie sind, und kein Bild wird dadurch geprüft oder ungeprüft. Nur Vorschläge zu diesen Begriffen werden ersetzt.</translation>
        </message>
        <message>
            <source>Images selected in the list</source>
            <translation>In der Liste ausgewählte Bilder</translation>
        </message>
        <message>
            <source>Images that failed</source>
            <translation>Fehlgeschlagene Bilder</translation>
        </message>
        <message>
            <source>Images that pass the list's filter</source>
            <translation>Bilder, auf die der Filter der Liste passt</translation>
        </message>
        <message>
            <source>In which images</source>
            <translation>In welchen Bildern</translation>
        </message>
        <message>
            <source>New images</source>
            <translation>Neue Bilder</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Progress of Detect all</source>
            <translation>Fortschritt von „In allen erkennen“</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stopped before the end</source>
            <translation>Vor dem Ende gestoppt</translation>
        </message>
        <message>
            <source>Try the failed ones again</source>
            <translation>Fehlgeschlagene noch einmal versuchen</translation>
        </message>
        <message>
            <source>{candidates} so far</source>
            <translation>Bisher {candidates}</translation>
        </message>
        <message>
            <source>{candidates} so far, {failed} failed</source>
            <translation>Bisher {candidates}, {failed} fehlgeschlagen</translation>
        </message>
        <message numerus="yes">
            <source>{count} images failed:</source>
            <extracomment>Of one: {count} image failed:</extracomment>
            <translation>
                <numerusform>{count} Bild ist fehlgeschlagen:</numerusform>
                <numerusform>{count} Bilder sind fehlgeschlagen:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images left out: asked the same before.</source>
            <extracomment>Of one: {count} image left out: asked the same before.</extracomment>
            <translation>
                <numerusform>{count} Bild ausgelassen: Dort wurde schon nach demselben gesucht.</numerusform>
                <numerusform>{count} Bilder ausgelassen: Dort wurde schon nach demselben gesucht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images left; what was detected stays.</source>
            <extracomment>Of one: {count} image left; what was detected stays.</extracomment>
            <translation>
                <numerusform>{count} Bild übrig; was erkannt wurde, bleibt.</numerusform>
                <numerusform>{count} Bilder übrig; was erkannt wurde, bleibt.</numerusform>
            </translation>
        </message>
        <message>
            <source>{path}: {sentence}</source>
            <translation>{path}: {sentence}</translation>
        </message>
        <message>
            <source>{scope} ({count})</source>
            <translation>{scope} ({count})</translation>
        </message>
        <message>
            <source>{name} {score}</source>
            <translation>{name} {score}</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>Boxen</translation>
        </message>
        <message>
            <source>Phrase: “{phrase}”</source>
            <translation>Begriff: „{phrase}“</translation>
        </message>
        <message>
            <source>Score: {score}</source>
            <translation>Score: {score}</translation>
        </message>
        <message>
            <source>candidate</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>human</source>
            <translation>Mensch</translation>
        </message>
        <message>
            <source>import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>{width} × {height} pixels, origin: {origin}</source>
            <translation>{width} × {height} Pixel, Herkunft: {origin}</translation>
        </message>
        <message>
            <source>Brightness {brightness}, contrast {contrast}</source>
            <translation>Helligkeit {brightness}, Kontrast {contrast}</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Click the square or press Space: ask for it or not</source>
            <translation>Klick auf das Farbfeld oder Leertaste: danach suchen oder nicht</translation>
        </message>
        <message>
            <source>Double-click or F2: edit; “sedan=car” maps it to a class</source>
            <translation>Doppelklick oder F2: bearbeiten; „sedan=car“ ordnet ihn einer Klasse zu</translation>
        </message>
        <message>
            <source>Drag or Ctrl+arrow: move; Del: remove</source>
            <translation>Ziehen oder Strg+Pfeil: verschieben; Entf: entfernen</translation>
        </message>
        <message>
            <source>disabled, so not asked for</source>
            <translation>ausgeschaltet, also nicht gesucht</translation>
        </message>
        <message>
            <source>{here} here</source>
            <translation>{here} hier</translation>
        </message>
        <message>
            <source>{here} here, {folder} in the folder</source>
            <translation>{here} hier, {folder} im Ordner</translation>
        </message>
        <message>
            <source>{told}: {counts}</source>
            <translation>{told}: {counts}</translation>
        </message>
        <message>
            <source>“{phrase}” finds the class {name}</source>
            <translation>„{phrase}“ findet die Klasse {name}</translation>
        </message>
        <message>
            <source>Class name</source>
            <translation>Name der Klasse</translation>
        </message>
        <message>
            <source>New class “{name}”</source>
            <translation>Neue Klasse „{name}“</translation>
        </message>
        <message>
            <source>Type a class</source>
            <translation>Klasse eingeben</translation>
        </message>
        <message>
            <source>Accept its candidates here</source>
            <translation>Vorschläge der Klasse hier annehmen</translation>
        </message>
        <message>
            <source>Another colour…</source>
            <translation>Andere Farbe…</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>Danach suchen</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>Map to class</source>
            <translation>Einer Klasse zuordnen</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Keine Taste</translation>
        </message>
        <message>
            <source>Phrases and classes</source>
            <translation>Begriffe und Klassen</translation>
        </message>
        <message>
            <source>Reject its candidates here</source>
            <translation>Vorschläge der Klasse hier ablehnen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Show in the image</source>
            <translation>Im Bild anzeigen</translation>
        </message>
        <message>
            <source>Threshold…</source>
            <translation>Schwellenwert…</translation>
        </message>
        <message>
            <source>{key}   (now {owner})</source>
            <translation>{key}   (jetzt {owner})</translation>
        </message>
        <message>
            <source>Click the tick to ask for it or not</source>
            <translation>Klick auf das Häkchen: danach suchen oder nicht</translation>
        </message>
        <message>
            <source>Double-click to rename</source>
            <translation>Doppelklick zum Umbenennen</translation>
        </message>
        <message>
            <source>Hidden in the image</source>
            <translation>Im Bild ausgeblendet</translation>
        </message>
        <message>
            <source>Key: {key}</source>
            <translation>Taste: {key}</translation>
        </message>
        <message>
            <source>Phrase “{phrase}”, asked for: {counts}</source>
            <translation>Begriff „{phrase}“, gesucht: {counts}</translation>
        </message>
        <message>
            <source>Phrase “{phrase}”, not asked for: {counts}</source>
            <translation>Begriff „{phrase}“, nicht gesucht: {counts}</translation>
        </message>
        <message>
            <source>Phrases: none</source>
            <translation>Begriffe: keine</translation>
        </message>
        <message>
            <source>Phrases: {phrases}</source>
            <translation>Begriffe: {phrases}</translation>
        </message>
        <message>
            <source>Threshold: {threshold}, its own</source>
            <translation>Schwellenwert: {threshold}, ein eigener</translation>
        </message>
        <message>
            <source>Threshold: {threshold}, the general one</source>
            <translation>Schwellenwert: {threshold}, der allgemeine</translation>
        </message>
        <message>
            <source>from</source>
            <translation>ab</translation>
        </message>
        <message>
            <source>here · folder</source>
            <translation>hier · Ordner</translation>
        </message>
        <message>
            <source>key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>Commands found</source>
            <translation>Gefundene Befehle</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>No command has these letters.</source>
            <translation>Kein Befehl hat diese Buchstaben.</translation>
        </message>
        <message>
            <source>Type some letters of a command</source>
            <translation>Einige Buchstaben eines Befehls eingeben</translation>
        </message>
        <message>
            <source>{command}   –   not now: {why_not}</source>
            <translation>{command}   –   jetzt nicht: {why_not}</translation>
        </message>
        <message>
            <source>{command}: not now. {why_not}</source>
            <translation>{command}: jetzt nicht. {why_not}</translation>
        </message>
        <message>
            <source>Hide this part; the View menu brings it back</source>
            <translation>Diesen Bereich ausblenden; das Menü Ansicht holt ihn zurück</translation>
        </message>
        <message>
            <source>Let this part float, or put it back</source>
            <translation>Diesen Bereich lösen oder wieder andocken</translation>
        </message>
        <message>
            <source>Check the boxes</source>
            <translation>Boxen prüfen</translation>
        </message>
        <message>
            <source>Drop a folder here</source>
            <translation>Ordner hierher ziehen</translation>
        </message>
        <message>
            <source>Drop it here, or press {key}. The images stay where they are.</source>
            <translation>Ziehen Sie ihn hierher oder drücken Sie {key}. Die Bilder bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>Drop it here. The images stay where they are.</source>
            <translation>Ziehen Sie ihn hierher. Die Bilder bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>For example: a red car, truck. Press Enter, and the model proposes boxes.</source>
            <translation>Zum Beispiel: a red car, truck. Drücken Sie Enter, und das Modell schlägt Boxen vor.</translation>
        </message>
        <message>
            <source>Go on where you were</source>
            <translation>Weitermachen, wo Sie waren</translation>
        </message>
        <message>
            <source>Move, add or delete some, and mark the image reviewed in the menu Images.</source>
            <translation>Verschieben, ergänzen oder löschen Sie Boxen und markieren Sie das Bild im Menü Bilder als geprüft.</translation>
        </message>
        <message>
            <source>Move, add or delete some; {key} marks the image reviewed and goes on.</source>
            <translation>Verschieben, ergänzen oder löschen Sie Boxen; {key} markiert das Bild als geprüft und geht weiter.</translation>
        </message>
        <message>
            <source>Opens a copy of the images that come with Phrasebox, phrases filled in</source>
            <translation>Öffnet eine Kopie der mit Phrasebox gelieferten Bilder, mit eingetragenen Begriffen</translation>
        </message>
        <message>
            <source>Try the sample images</source>
            <translation>Beispielbilder ausprobieren</translation>
        </message>
        <message>
            <source>Type what to find</source>
            <translation>Eingeben, was gesucht wird</translation>
        </message>
        <message>
            <source>Boxes and images of each class</source>
            <translation>Boxen und Bilder jeder Klasse</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>{name}  (new)</source>
            <translation>{name}  (neu)</translation>
        </message>
        <message>
            <source>All images ({total}), others with all candidates</source>
            <translation>Alle Bilder ({total}), die übrigen mit allen Vorschlägen</translation>
        </message>
        <message>
            <source>All images ({total}), others with candidates from {threshold} on</source>
            <translation>Alle Bilder ({total}), die übrigen mit Vorschlägen ab {threshold}</translation>
        </message>
        <message>
            <source>All images ({total}), others with candidates from {threshold} on, or their class's threshold</source>
            <translation>Alle Bilder ({total}), die übrigen mit Vorschlägen ab {threshold} oder dem Schwellenwert ihrer Klasse</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Copied byte for byte</source>
            <translation>Byte für Byte kopiert</translation>
        </message>
        <message>
            <source>Copied, those turned by EXIF redrawn upright</source>
            <translation>Kopiert; durch EXIF gedrehte aufrecht neu geschrieben</translation>
        </message>
        <message>
            <source>Counting what goes out…</source>
            <translation>Es wird gezählt, was exportiert wird…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export into this file</source>
            <translation>In diese Datei exportieren</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>In diesen Ordner exportieren</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Wird exportiert…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Not part of the export</source>
            <translation>Nicht Teil des Exports</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilddateien</translation>
        </message>
        <message>
            <source>Replace an earlier export there</source>
            <translation>Einen früheren Export dort ersetzen</translation>
        </message>
        <message>
            <source>Reviewed images ({reviewed}), with their accepted boxes</source>
            <translation>Geprüfte Bilder ({reviewed}) mit ihren angenommenen Boxen</translation>
        </message>
        <message>
            <source>Say where to write the export.</source>
            <translation>Geben Sie an, wohin der Export geschrieben wird.</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Any class</source>
            <translation>Jede Klasse</translation>
        </message>
        <message>
            <source>Any origin</source>
            <translation>Jede Herkunft</translation>
        </message>
        <message>
            <source>Any state</source>
            <translation>Jeder Zustand</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter zurücksetzen</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Filter by class, origin and score</source>
            <translation>Nach Klasse, Herkunft und Score filtern</translation>
        </message>
        <message>
            <source>Filter by name</source>
            <translation>Nach Namen filtern</translation>
        </message>
        <message>
            <source>Filter images by class</source>
            <translation>Bilder nach Klasse filtern</translation>
        </message>
        <message>
            <source>Filter images by name</source>
            <translation>Bilder nach Namen filtern</translation>
        </message>
        <message>
            <source>Filter images by state</source>
            <translation>Bilder nach Zustand filtern</translation>
        </message>
        <message>
            <source>Filter images by the origin of a box</source>
            <translation>Bilder nach Herkunft einer Box filtern</translation>
        </message>
        <message>
            <source>From the model</source>
            <translation>Vom Modell</translation>
        </message>
        <message>
            <source>Highest score</source>
            <translation>Höchster Score</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>Lowest score</source>
            <translation>Niedrigster Score</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Fehlend</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Not reviewed</source>
            <translation>Nicht geprüft</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Reviewed, empty</source>
            <translation>Geprüft, leer</translation>
        </message>
        <message>
            <source>Reviewed, with boxes</source>
            <translation>Geprüft, mit Boxen</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Mit Vorschlägen</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message numerus="yes">
            <source>{passing} of {count} images</source>
            <extracomment>Of one: {passing} of {count} image</extracomment>
            <translation>
                <numerusform>{passing} von {count} Bild</numerusform>
                <numerusform>{passing} von {count} Bildern</numerusform>
            </translation>
        </message>
        <message>
            <source>{state} ({count})</source>
            <translation>{state} ({count})</translation>
        </message>
        <message>
            <source>No image passes the filter.</source>
            <translation>Der Filter passt auf kein Bild.</translation>
        </message>
        <message>
            <source>file is missing</source>
            <translation>Datei fehlt</translation>
        </message>
        <message>
            <source>reviewed</source>
            <translation>geprüft</translation>
        </message>
        <message>
            <source>A file, a folder or a .zip of labels</source>
            <translation>Eine Datei, ein Ordner oder eine .zip mit Labels</translation>
        </message>
        <message>
            <source>Choose a file or folder; you see what is in it before anything is stored.</source>
            <translation>Wählen Sie eine Datei oder einen Ordner; Sie sehen den Inhalt, bevor etwas gespeichert wird.</translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation>Datei oder Ordner</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Datei…</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Ordner…</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import labels</source>
            <translation>Labels importieren</translation>
        </message>
        <message>
            <source>Import the labels in this folder</source>
            <translation>Die Labels in diesem Ordner importieren</translation>
        </message>
        <message>
            <source>Import the labels of this file</source>
            <translation>Die Labels dieser Datei importieren</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Wird importiert…</translation>
        </message>
        <message>
            <source>Labels (*.json *.xml *.zip *.yaml *.yml *.txt *.names);;All files (*)</source>
            <translation>Labels (*.json *.xml *.zip *.yaml *.yml *.txt *.names);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Looking into it…</source>
            <translation>Der Inhalt wird gelesen…</translation>
        </message>
        <message>
            <source>Told by what is inside</source>
            <translation>Am Inhalt erkannt</translation>
        </message>
        <message>
            <source>Told by what is inside: {format}</source>
            <translation>Am Inhalt erkannt: {format}</translation>
        </message>
        <message>
            <source>Choose a command to change its keys.</source>
            <translation>Befehl wählen, um Tasten zu ändern.</translation>
        </message>
        <message>
            <source>Key of “{command}”:</source>
            <translation>Taste für „{command}“:</translation>
        </message>
        <message>
            <source>New key: press it here</source>
            <translation>Neue Taste: hier drücken</translation>
        </message>
        <message>
            <source>Press a key</source>
            <translation>Taste drücken</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <source>Take this key</source>
            <translation>Diese Taste übernehmen</translation>
        </message>
        <message>
            <source>Use it as well</source>
            <translation>Zusätzlich</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>Diese Taste verwenden</translation>
        </message>
        <message>
            <source>“{command}”</source>
            <translation>„{command}“</translation>
        </message>
        <message>
            <source>⚠ {shown} is the key of {names}, which would lose it.</source>
            <translation>⚠ {shown} ist die Taste von {names} und ginge dort verloren.</translation>
        </message>
        <message>
            <source>AP after</source>
            <translation>AP nachher</translation>
        </message>
        <message>
            <source>AP before</source>
            <translation>AP vorher</translation>
        </message>
        <message>
            <source>AP before and after, class by class</source>
            <translation>AP vorher und nachher, Klasse für Klasse</translation>
        </message>
        <message numerus="yes">
            <source>AP before, on {count} held-back images: {before}.</source>
            <extracomment>Of one: AP before, on {count} held-back image: {before}.</extracomment>
            <translation>
                <numerusform>AP vorher, auf {count} zurückgehaltenem Bild: {before}.</numerusform>
                <numerusform>AP vorher, auf {count} zurückgehaltenen Bildern: {before}.</numerusform>
            </translation>
        </message>
        <message>
            <source>AP is measured first on the images held back.</source>
            <translation>Zuerst wird AP auf den zurückgehaltenen Bildern gemessen.</translation>
        </message>
        <message numerus="yes">
            <source>AP on {count} held-back images: {before} before, {best} at best so far.</source>
            <extracomment>Of one: AP on {count} held-back image: {before} before, {best} at best so far.</extracomment>
            <translation>
                <numerusform>AP auf {count} zurückgehaltenem Bild: vorher {before}, bisher bester Wert {best}.</numerusform>
                <numerusform>AP auf {count} zurückgehaltenen Bildern: vorher {before}, bisher bester Wert {best}.</numerusform>
            </translation>
        </message>
        <message>
            <source>About 15 minutes</source>
            <translation>Etwa 15 Minuten</translation>
        </message>
        <message>
            <source>About 30 minutes</source>
            <translation>Etwa 30 Minuten</translation>
        </message>
        <message>
            <source>About 4 hours</source>
            <translation>Etwa 4 Stunden</translation>
        </message>
        <message>
            <source>About 5 minutes</source>
            <translation>Etwa 5 Minuten</translation>
        </message>
        <message>
            <source>About an hour</source>
            <translation>Etwa eine Stunde</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Alle Klassen</translation>
        </message>
        <message>
            <source>As long as suits the images</source>
            <translation>So lange wie für die Bilder sinnvoll</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Better: AP from {before} to {after}</source>
            <translation>Besser: AP von {before} auf {after}</translation>
        </message>
        <message>
            <source>Boxes judged by</source>
            <translation>Boxen zum Bewerten</translation>
        </message>
        <message>
            <source>Cancel learning</source>
            <translation>Lernen abbrechen</translation>
        </message>
        <message>
            <source>Go on labeling meanwhile. It learns from the labels as they were when it began, and goes on when this window is closed.</source>
            <translation>Labeln Sie inzwischen weiter. Es lernt aus den Labels, wie sie zu Beginn waren, und läuft weiter, wenn dieses Fenster geschlossen wird.</translation>
        </message>
        <message>
            <source>Go on learning</source>
            <translation>Weiterlernen</translation>
        </message>
        <message>
            <source>Held-back image {number}, after</source>
            <translation>Zurückgehaltenes Bild {number}, nachher</translation>
        </message>
        <message>
            <source>Held-back image {number}, before</source>
            <translation>Zurückgehaltenes Bild {number}, vorher</translation>
        </message>
        <message>
            <source>Held-back images, before on the left and after on the right</source>
            <translation>Zurückgehaltene Bilder, links vorher und rechts nachher</translation>
        </message>
        <message>
            <source>How &amp;long</source>
            <translation>Wie &amp;lange</translation>
        </message>
        <message>
            <source>How many steps it takes is not known yet.</source>
            <translation>Wie viele Schritte es braucht, ist noch nicht bekannt.</translation>
        </message>
        <message numerus="yes">
            <source>Judged by {count} held-back images that it never learned from.</source>
            <extracomment>Of one: Judged by {count} held-back image that it never learned from.</extracomment>
            <translation>
                <numerusform>Bewertet an {count} zurückgehaltenem Bild, aus dem es nie gelernt hat.</numerusform>
                <numerusform>Bewertet an {count} zurückgehaltenen Bildern, aus denen es nie gelernt hat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Judged by {count} held-back images that it never learned from; so few tell a good model from a bad one, no more.</source>
            <extracomment>Of one: Judged by {count} held-back image that it never learned from; so few tell a good model from a bad one, no more.</extracomment>
            <translation>
                <numerusform>Bewertet an {count} zurückgehaltenem Bild, aus dem es nie gelernt hat; so wenig unterscheidet ein gutes Modell von einem schlechten, mehr nicht.</numerusform>
                <numerusform>Bewertet an {count} zurückgehaltenen Bildern, aus denen es nie gelernt hat; so wenige unterscheiden ein gutes Modell von einem schlechten, mehr nicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Judging what was learned, and drawing pictures of it…</source>
            <translation>Das Gelernte wird bewertet und in Bilder gezeichnet…</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>Learn from my images</source>
            <translation>Aus meinen Bildern lernen</translation>
        </message>
        <message>
            <source>Learning failed</source>
            <translation>Lernen fehlgeschlagen</translation>
        </message>
        <message>
            <source>Learning…</source>
            <translation>Es wird gelernt…</translation>
        </message>
        <message>
            <source>Nothing was gained on the held-back images</source>
            <translation>Keine Verbesserung auf den zurückgehaltenen Bildern</translation>
        </message>
        <message>
            <source>Paused. Going on takes up what was learned when it was last saved.</source>
            <translation>Pausiert. Beim Fortsetzen geht es mit dem weiter, was zuletzt gespeichert wurde.</translation>
        </message>
        <message>
            <source>Progress of learning</source>
            <translation>Fortschritt des Lernens</translation>
        </message>
        <message>
            <source>Reading the images, and judging the model as it is…</source>
            <translation>Bilder werden gelesen, und das Modell wird bewertet, wie es ist…</translation>
        </message>
        <message>
            <source>Review more images, of what it misses above all, and learn again.</source>
            <translation>Prüfen Sie mehr Bilder, vor allem solche mit dem, was es übersieht, und lernen Sie noch einmal.</translation>
        </message>
        <message>
            <source>Step {step} of at most {steps}</source>
            <translation>Schritt {step} von höchstens {steps}</translation>
        </message>
        <message>
            <source>The model in use learns what your reviewed images show: their accepted boxes, and where nothing is. About a fifth of the images is held back to judge by. Your labels are not changed, and the model in use stays as it is; what comes out is a new one.</source>
            <translation>Das verwendete Modell lernt, was Ihre geprüften Bilder zeigen: ihre angenommenen Boxen, und wo nichts ist. Etwa ein Fünftel der Bilder wird zum Bewerten zurückgehalten. Ihre Labels werden nicht geändert, und das verwendete Modell bleibt, wie es ist; es entsteht ein neues.</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Twenty images take five to twelve minutes with the starter on two cores; large models take far longer without a GPU. It runs on its own, also when this window is closed.</source>
            <translation>Zwanzig Bilder brauchen mit dem Startmodell auf zwei Kernen fünf bis zwölf Minuten; große Modelle brauchen ohne GPU viel länger. Es läuft eigenständig, auch wenn dieses Fenster geschlossen wird.</translation>
        </message>
        <message>
            <source>Use the new model</source>
            <translation>Neues Modell verwenden</translation>
        </message>
        <message>
            <source>⚠ {sentence}</source>
            <translation>⚠ {sentence}</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <source>Close; brightness and contrast stay as they are</source>
            <translation>Schließen; Helligkeit und Kontrast bleiben, wie sie sind</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Only how you see it</source>
            <translation>Betrifft nur die Ansicht</translation>
        </message>
        <message>
            <source>The image file and what the model sees stay as they are.</source>
            <translation>Die Bilddatei und was das Modell sieht, bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Phrases and boxes</source>
            <translation>Begriffe und Boxen</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <source>{help} ({keys})</source>
            <translation>{help} ({keys})</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>Spiegelserver</translation>
        </message>
        <message>
            <source>Only for models that ask for one; not stored, and sent only when asked for</source>
            <translation>Nur für Modelle, die eines verlangen; wird nicht gespeichert und nur auf Verlangen gesendet</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Without network: get the model on another machine, carry its folder over, and press Add folder…</source>
            <translation>Ohne Netz: das Modell auf einem anderen Rechner herunterladen, seinen Ordner hierher kopieren und „Ordner hinzufügen…“ drücken</translation>
        </message>
        <message>
            <source>http://proxy.example:3128; empty for the system's own</source>
            <translation>http://proxy.example:3128; leer: der des Systems</translation>
        </message>
        <message>
            <source>&lt;b&gt;Problem:&lt;/b&gt; {sentence}</source>
            <translation>&lt;b&gt;Problem:&lt;/b&gt; {sentence}</translation>
        </message>
        <message>
            <source>AP on COCO in percent, zero-shot; with * its pictures were among the training data</source>
            <translation>AP auf COCO in Prozent, zero-shot; bei * waren dessen Bilder unter den Trainingsdaten</translation>
        </message>
        <message>
            <source>AP on LVIS minival in percent, zero-shot; with * its pictures were among the training data</source>
            <translation>AP auf LVIS minival in Prozent, zero-shot; bei * waren dessen Bilder unter den Trainingsdaten</translation>
        </message>
        <message>
            <source>AP on LVIS val in percent, zero-shot; with * its pictures were among the training data</source>
            <translation>AP auf LVIS val in Prozent, zero-shot; bei * waren dessen Bilder unter den Trainingsdaten</translation>
        </message>
        <message>
            <source>Add a .pth, .pt or .bin file of weights that you have</source>
            <translation>Eine vorhandene Gewichtsdatei (.pth, .pt oder .bin) hinzufügen</translation>
        </message>
        <message>
            <source>Add a file of weights</source>
            <translation>Gewichtsdatei hinzufügen</translation>
        </message>
        <message>
            <source>Add a model folder</source>
            <translation>Modellordner hinzufügen</translation>
        </message>
        <message>
            <source>Add a model folder that you have</source>
            <translation>Einen vorhandenen Modellordner hinzufügen</translation>
        </message>
        <message>
            <source>Add file…</source>
            <translation>Datei hinzufügen…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Close this window; a model that is being fetched goes on</source>
            <translation>Dieses Fenster schließen; ein laufender Download geht weiter</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Delete this model, or what has come of it, from the models folder</source>
            <translation>Dieses Modell, oder was davon heruntergeladen ist, aus dem Modellordner löschen</translation>
        </message>
        <message>
            <source>Detect with this model from now on</source>
            <translation>Ab jetzt mit diesem Modell erkennen</translation>
        </message>
        <message>
            <source>Fetch this model; it can be stopped and gone on with</source>
            <translation>Dieses Modell herunterladen; das lässt sich stoppen und fortsetzen</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Vorhanden</translation>
        </message>
        <message>
            <source>How much has come</source>
            <translation>Wie viel heruntergeladen ist</translation>
        </message>
        <message>
            <source>How much is fetched</source>
            <translation>Wie viel heruntergeladen wird</translation>
        </message>
        <message>
            <source>Keep models in another folder from now on</source>
            <translation>Modelle ab jetzt in einem anderen Ordner aufbewahren</translation>
        </message>
        <message>
            <source>Keep models in this folder</source>
            <translation>Modelle in diesem Ordner aufbewahren</translation>
        </message>
        <message>
            <source>LVIS minival</source>
            <translation>LVIS minival</translation>
        </message>
        <message>
            <source>LVIS val</source>
            <translation>LVIS val</translation>
        </message>
        <message>
            <source>Measure this machine</source>
            <translation>Diesen Rechner messen</translation>
        </message>
        <message>
            <source>Mirror, proxy and token</source>
            <translation>Spiegelserver, Proxy und Token</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Models folder: {folder}</source>
            <translation>Modellordner: {folder}</translation>
        </message>
        <message>
            <source>Open the model's folder in the file manager</source>
            <translation>Den Ordner des Modells im Dateimanager öffnen</translation>
        </message>
        <message>
            <source>Read its files and hold them to their checksums</source>
            <translation>Seine Dateien lesen und mit ihren Prüfsummen vergleichen</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Seconds for one photograph here, by the measurement of this machine</source>
            <translation>Sekunden für ein Foto hier, nach der Messung dieses Rechners</translation>
        </message>
        <message>
            <source>See in ten seconds how long each model takes here</source>
            <translation>In zehn Sekunden sehen, wie lange jedes Modell hier braucht</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Stop; what has come is kept</source>
            <translation>Stoppen; was heruntergeladen ist, bleibt erhalten</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird gestoppt…</translation>
        </message>
        <message>
            <source>The name by which --model finds it, too</source>
            <translation>Der Name, den auch --model versteht</translation>
        </message>
        <message>
            <source>Time here</source>
            <translation>Zeit hier</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Weights (*.pth *.pt *.bin)</source>
            <translation>Gewichte (*.pth *.pt *.bin)</translation>
        </message>
        <message>
            <source>What is going on</source>
            <translation>Was gerade geschieht</translation>
        </message>
        <message>
            <source>What of it is on this machine</source>
            <translation>Was davon auf diesem Rechner vorhanden ist</translation>
        </message>
        <message>
            <source>{percent} % of it</source>
            <translation>zu {percent} %</translation>
        </message>
        <message>
            <source>{state}, in use</source>
            <translation>{state}, in Verwendung</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Begriffe</translation>
        </message>
        <message>
            <source>Phrases, with commas between; Enter detects them here. “a red car=car” finds a red car and labels it car.</source>
            <translation>Begriffe, durch Kommas getrennt; Enter erkennt sie hier. „a red car=car“ findet ein rotes Auto und labelt es als car.</translation>
        </message>
        <message>
            <source>Phrases, with commas between; Enter detects them here. “a red car=car” finds a red car and labels it car. ({key})</source>
            <translation>Begriffe, durch Kommas getrennt; Enter erkennt sie hier. „a red car=car“ findet ein rotes Auto und labelt es als car. ({key})</translation>
        </message>
        <message>
            <source>What to find: a red car=car, truck, person with a hat=person</source>
            <translation>Was gesucht wird: a red car=car, truck, person with a hat=person</translation>
        </message>
        <message>
            <source>Another class…</source>
            <translation>Andere Klasse…</translation>
        </message>
        <message>
            <source>Detect this phrase here</source>
            <translation>Diesen Begriff hier erkennen</translation>
        </message>
        <message>
            <source>Edit the phrase</source>
            <translation>Begriff bearbeiten</translation>
        </message>
        <message>
            <source>Its own class, “{text}”</source>
            <translation>Eine eigene Klasse, „{text}“</translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation>Nach links verschieben</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>Nach rechts verschieben</translation>
        </message>
        <message>
            <source>Phrases to find</source>
            <translation>Gesuchte Begriffe</translation>
        </message>
        <message>
            <source>Remove, with its candidates in all images</source>
            <translation>Entfernen, mit seinen Vorschlägen in allen Bildern</translation>
        </message>
        <message>
            <source>{number}k</source>
            <translation>{number}k</translation>
        </message>
        <message>
            <source>Go on labeling</source>
            <translation>Weiterlabeln</translation>
        </message>
        <message>
            <source>Scores of the candidates</source>
            <translation>Scores der Vorschläge</translation>
        </message>
        <message>
            <source>{here} candidates in this image, {folder} in the folder</source>
            <translation>Vorschläge: {here} in diesem Bild, {folder} im Ordner</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <source>Keyboard and mouse</source>
            <translation>Tastatur und Maus</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>Maus</translation>
        </message>
        <message>
            <source>Search commands and keys</source>
            <translation>Befehle und Tasten suchen</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was er tut</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>keine Taste</translation>
        </message>
        <message>
            <source>{keys} (changed)</source>
            <translation>{keys} (geändert)</translation>
        </message>
        <message>
            <source>Accept the selected candidates, or all that are shown ({key})</source>
            <translation>Die ausgewählten Vorschläge annehmen oder alle, die angezeigt werden ({key})</translation>
        </message>
        <message>
            <source>Add a class</source>
            <translation>Klasse hinzufügen</translation>
        </message>
        <message>
            <source>Boxes: {detail}</source>
            <translation>Boxen: {detail}</translation>
        </message>
        <message>
            <source>Classes come from the phrases you type, or with +.</source>
            <translation>Klassen entstehen aus den Begriffen, die Sie eingeben, oder mit +.</translation>
        </message>
        <message>
            <source>Draw a box by “Draw a box” in the menu Edit.</source>
            <translation>Zeichnen Sie eine Box mit „Box zeichnen“ im Menü Bearbeiten.</translation>
        </message>
        <message>
            <source>Lower it to see more.</source>
            <translation>Senken Sie ihn, um mehr zu sehen.</translation>
        </message>
        <message>
            <source>No boxes to show.</source>
            <translation>Keine Boxen zum Anzeigen.</translation>
        </message>
        <message>
            <source>Not shown: {told}.</source>
            <translation>Nicht angezeigt: {told}.</translation>
        </message>
        <message>
            <source>Or draw a box by “Draw a box” in the menu Edit.</source>
            <translation>Oder zeichnen Sie eine Box mit „Box zeichnen“ im Menü Bearbeiten.</translation>
        </message>
        <message>
            <source>Or draw one by “Draw a box” in the menu Edit.</source>
            <translation>Oder zeichnen Sie eine mit „Box zeichnen“ im Menü Bearbeiten.</translation>
        </message>
        <message>
            <source>Or press {key} to draw a box.</source>
            <translation>Oder drücken Sie {key}, um eine Box zu zeichnen.</translation>
        </message>
        <message>
            <source>Or press {key} to draw one.</source>
            <translation>Oder drücken Sie {key}, um eine zu zeichnen.</translation>
        </message>
        <message>
            <source>Press Enter in the phrase field to detect the phrases.</source>
            <translation>Drücken Sie Enter im Begriffsfeld, um die Begriffe zu erkennen.</translation>
        </message>
        <message>
            <source>Press {key} to detect the phrases.</source>
            <translation>Drücken Sie {key}, um die Begriffe zu erkennen.</translation>
        </message>
        <message>
            <source>Press {key} to draw a box.</source>
            <translation>Drücken Sie {key}, um eine Box zu zeichnen.</translation>
        </message>
        <message>
            <source>Press {key} to lower it.</source>
            <translation>Drücken Sie {key}, um ihn zu senken.</translation>
        </message>
        <message>
            <source>Reject the selected candidates, or all that are shown</source>
            <translation>Die ausgewählten Vorschläge ablehnen oder alle, die angezeigt werden</translation>
        </message>
        <message>
            <source>Reject the selected candidates, or all that are shown ({key})</source>
            <translation>Die ausgewählten Vorschläge ablehnen oder alle, die angezeigt werden ({key})</translation>
        </message>
        <message>
            <source>The model found nothing here.</source>
            <translation>Das Modell hat hier nichts gefunden.</translation>
        </message>
        <message>
            <source>What was found here is below the threshold.</source>
            <translation>Was hier gefunden wurde, liegt unter dem Schwellenwert.</translation>
        </message>
        <message>
            <source>{accepted} accepted</source>
            <translation>{accepted} angenommen</translation>
        </message>
        <message>
            <source>{candidates} to check</source>
            <translation>{candidates} zu prüfen</translation>
        </message>
        <message>
            <source>{count} below the threshold</source>
            <translation>{count} unter dem Schwellenwert</translation>
        </message>
        <message>
            <source>{count} hidden</source>
            <translation>{count} ausgeblendet</translation>
        </message>
        <message>
            <source>{count} rejected</source>
            <translation>{count} abgelehnt</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Noch einmal zählen</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Als CSV speichern…</translation>
        </message>
        <message>
            <source>Save the statistics as CSV</source>
            <translation>Die Statistik als CSV speichern</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>Every change is on the disk as soon as it is made; there is nothing to save.</source>
            <translation>Jede Änderung wird sofort auf den Datenträger geschrieben; Sie müssen nichts speichern.</translation>
        </message>
        <message>
            <source>Image {place} of {total}</source>
            <translation>Bild {place} von {total}</translation>
        </message>
        <message>
            <source>Images of the project by state</source>
            <translation>Bilder des Projekts nach Zustand</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The model, where it runs, its precision, and the deformable attention in use</source>
            <translation>Das Modell, wo es läuft, seine Genauigkeit und die verwendete Deformable Attention</translation>
        </message>
        <message>
            <source>{count} failed</source>
            <translation>{count} fehlgeschlagen</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>{count} fehlend</translation>
        </message>
        <message>
            <source>{count} new</source>
            <translation>{count} neu</translation>
        </message>
        <message>
            <source>{count} reviewed</source>
            <translation>{count} geprüft</translation>
        </message>
        <message>
            <source>{count} reviewed, empty</source>
            <translation>{count} geprüft, leer</translation>
        </message>
        <message>
            <source>{count} suggested</source>
            <translation>{count} mit Vorschlägen</translation>
        </message>
        <message>
            <source>{speed} · {seconds} ▾</source>
            <translation>{speed} · {seconds} ▾</translation>
        </message>
        <message>
            <source>{speed} ▾</source>
            <translation>{speed} ▾</translation>
        </message>
        <message>
            <source>{zoom} %</source>
            <translation>{zoom} %</translation>
        </message>
        <message>
            <source>⚠ Last change not saved</source>
            <translation>⚠ Letzte Änderung nicht gespeichert</translation>
        </message>
        <message>
            <source>✓ Saved</source>
            <translation>✓ Gespeichert</translation>
        </message>
        <message>
            <source>Progress of {task}</source>
            <translation>Fortschritt: {task}</translation>
        </message>
        <message>
            <source>Show more of it</source>
            <translation>Mehr dazu anzeigen</translation>
        </message>
        <message>
            <source>Stop: {task}</source>
            <translation>Stoppen: {task}</translation>
        </message>
        <message>
            <source>Candidates below this score are hidden, never thrown away ([ and ])</source>
            <translation>Vorschläge unter diesem Score werden ausgeblendet, nie verworfen ([ und ])</translation>
        </message>
        <message>
            <source>From which score the candidates of this class are shown and exported</source>
            <translation>Ab welchem Score die Vorschläge dieser Klasse angezeigt und exportiert werden</translation>
        </message>
        <message>
            <source>Strong bars: scores in this image; pale bars: in the folder</source>
            <translation>Kräftige Balken: Scores in diesem Bild; blasse Balken: Scores im Ordner</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Schwellenwert</translation>
        </message>
        <message>
            <source>Threshold of {name}</source>
            <translation>Schwellenwert von {name}</translation>
        </message>
        <message>
            <source>Use the general threshold</source>
            <translation>Allgemeinen Schwellenwert verwenden</translation>
        </message>
        <message>
            <source>Copying the samples</source>
            <translation>Beispielbilder werden kopiert</translation>
        </message>
        <message>
            <source>Detecting in this image</source>
            <translation>Erkennung in diesem Bild</translation>
        </message>
        <message>
            <source>Detecting in {name}…</source>
            <translation>Erkennung in {name}…</translation>
        </message>
        <message>
            <source>Detecting…</source>
            <translation>Erkennung läuft…</translation>
        </message>
        <message>
            <source>Loading the model {name}…</source>
            <translation>Das Modell {name} wird geladen…</translation>
        </message>
        <message>
            <source>Looking for images: {what}</source>
            <translation>Bilder werden gesucht: {what}</translation>
        </message>
        <message>
            <source>Looking for images…</source>
            <translation>Bilder werden gesucht…</translation>
        </message>
        <message>
            <source>Reading {path}, {share}</source>
            <translation>{path} wird gelesen, {share}</translation>
        </message>
        <message>
            <source>Reading {path}…</source>
            <translation>{path} wird gelesen…</translation>
        </message>
        <message>
            <source>Redo {what}</source>
            <translation>Wiederholen: {what}</translation>
        </message>
        <message>
            <source>The model is loaded.</source>
            <translation>Das Modell ist geladen.</translation>
        </message>
        <message>
            <source>This image cannot be shown</source>
            <translation>Dieses Bild kann nicht angezeigt werden</translation>
        </message>
        <message>
            <source>This image is missing</source>
            <translation>Dieses Bild fehlt</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <translation>Rückgängig: {what}</translation>
        </message>
        <message>
            <source>loading…</source>
            <translation>wird geladen…</translation>
        </message>
        <message>
            <source>{name} – Phrasebox</source>
            <translation>{name} – Phrasebox</translation>
        </message>
        <message>
            <source>{number} images so far</source>
            <translation>Bisher {number} Bilder</translation>
        </message>
        <message>
            <source>{sentence} ({more} more)</source>
            <translation>{sentence} ({more} weitere)</translation>
        </message>
        <message>
            <source>detect in {name}</source>
            <translation>in {name} erkennen</translation>
        </message>
        <message>
            <source>measure this machine</source>
            <translation>diesen Rechner messen</translation>
        </message>
        <message>
            <source>The model {model} is not on this machine; get it with `phrasebox models get {model}`, or in the window under Detect, Models.</source>
            <translation>Das Modell {model} ist nicht auf diesem Rechner; laden Sie es mit `phrasebox models get {model}` oder im Fenster unter „Erkennen“, „Modelle…“ herunter.</translation>
        </message>
        <message>
            <source>The model {name} is being fetched by another Phrasebox now; stop that first.</source>
            <translation>Das Modell {name} wird gerade von einem anderen laufenden Phrasebox heruntergeladen; stoppen Sie das zuerst.</translation>
        </message>
        <message>
            <source>The model {text} is a file; give the folder that holds config.json and model.safetensors, or a {endings} file.</source>
            <translation>Das Modell {text} ist eine Datei; geben Sie den Ordner mit config.json und model.safetensors an, oder eine Datei mit der Endung {endings}.</translation>
        </message>
        <message>
            <source>The starter model is missing from {folder}; install phrasebox again, or name another model.</source>
            <translation>Das Startmodell fehlt in {folder}; installieren Sie Phrasebox neu oder geben Sie ein anderes Modell an.</translation>
        </message>
        <message>
            <source>The starter model ships inside Phrasebox and cannot be removed.</source>
            <translation>Das Startmodell gehört zu Phrasebox und kann nicht entfernt werden.</translation>
        </message>
        <message>
            <source>There is no model and no folder named {text}; on this machine: {here}; `phrasebox models` lists the published ones.</source>
            <translation>Es gibt kein Modell und keinen Ordner namens {text}; auf diesem Rechner: {here}; `phrasebox models` zählt die veröffentlichten auf.</translation>
        </message>
        <message>
            <source>There is no model {name} in {folder}, from which models are removed by name; there: {here}.</source>
            <translation>In {folder}, aus dem Modelle nach ihrem Namen entfernt werden, gibt es kein Modell {name}; dort: {here}.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>No checksums were kept of the model in {folder}, so nothing can be compared; `phrasebox models check` runs it.</source>
            <translation>Zum Modell in {folder} sind keine Prüfsummen vorhanden, also lässt sich nichts vergleichen; `phrasebox models check` lässt es zur Probe laufen.</translation>
        </message>
        <message>
            <source>The list of checksums {path} cannot be read ({error}); delete that file.</source>
            <translation>Die Prüfsummenliste {path} kann nicht gelesen werden ({error}); löschen Sie diese Datei.</translation>
        </message>
        <message>
            <source>The model {name} is not as it came: {faults}; remove it and get it again.</source>
            <translation>Das Modell {name} ist nicht mehr, wie es ankam: {faults}; entfernen Sie es und laden Sie es noch einmal herunter.</translation>
        </message>
        <message>
            <source>{name} is missing</source>
            <translation>{name} fehlt</translation>
        </message>
        <message>
            <source>{name} is no file name</source>
            <translation>{name} ist kein Dateiname</translation>
        </message>
        <message>
            <source>{name} was altered</source>
            <translation>{name} wurde verändert</translation>
        </message>
        <message>
            <source>Asking {host}…</source>
            <translation>{host} wird abgefragt…</translation>
        </message>
        <message>
            <source>Fetching {name}</source>
            <translation>{name} wird heruntergeladen</translation>
        </message>
        <message>
            <source>Found in the hub's cache; checking…</source>
            <translation>Im Cache des Hubs gefunden; wird geprüft…</translation>
        </message>
        <message>
            <source>Nothing can be written into {folder} ({reason}): choose another models folder.</source>
            <translation>In {folder} kann nichts geschrieben werden ({reason}): Wählen Sie einen anderen Modellordner.</translation>
        </message>
        <message>
            <source>The connection to {host} ended early.</source>
            <translation>Die Verbindung zu {host} brach vorzeitig ab.</translation>
        </message>
        <message>
            <source>The disk of {folder} is full: what has come is kept; make room and get it again to go on from there.</source>
            <translation>Der Datenträger von {folder} ist voll: Was heruntergeladen ist, bleibt erhalten; schaffen Sie Platz und laden Sie noch einmal herunter, um dort fortzusetzen.</translation>
        </message>
        <message>
            <source>Waiting {seconds:.0f} s, as {host} asks…</source>
            <translation>Es wird {seconds:.0f} s gewartet, wie {host} es verlangt…</translation>
        </message>
        <message>
            <source>Waiting {seconds:.0f} s, then trying again…</source>
            <translation>Es wird {seconds:.0f} s gewartet, dann neu versucht…</translation>
        </message>
        <message>
            <source>{done} of {total} have come and are kept; get it again to go on from there.</source>
            <translation>{done} von {total} sind heruntergeladen und bleiben erhalten; laden Sie noch einmal herunter, um dort fortzusetzen.</translation>
        </message>
        <message>
            <source>{file} cannot be written ({reason}): choose another models folder.</source>
            <translation>{file} kann nicht geschrieben werden ({reason}): Wählen Sie einen anderen Modellordner.</translation>
        </message>
        <message>
            <source>{file} of {model} arrived damaged: its checksum is not the one that {host} gives; nothing of it was kept, so get it again, or use another mirror.</source>
            <translation>{file} von {model} kam beschädigt an: Die Prüfsumme ist nicht die, die {host} angibt; nichts davon wurde behalten. Laden Sie die Datei noch einmal herunter oder verwenden Sie einen anderen Spiegelserver.</translation>
        </message>
        <message>
            <source>{host} offers another {file} than the one known of {model}, so it was not fetched; check the mirror, or remove {checksums} to trust the new one.</source>
            <translation>{host} bietet ein anderes {file} an als das, das von {model} bekannt ist, also wurde es nicht heruntergeladen; prüfen Sie den Spiegelserver oder entfernen Sie {checksums}, um dem neuen zu vertrauen.</translation>
        </message>
        <message>
            <source>{model} is being fetched by another Phrasebox on this machine; wait for it, or stop it there.</source>
            <translation>{model} wird auf diesem Rechner gerade von einem anderen laufenden Phrasebox heruntergeladen; warten Sie darauf oder stoppen Sie es dort.</translation>
        </message>
        <message>
            <source>{model} needs {needed} more on the disk of {folder}, where {free} are free: make room there, or choose another models folder.</source>
            <translation>{model} braucht noch {needed} auf dem Datenträger von {folder}, wo {free} frei sind: Schaffen Sie dort Platz oder wählen Sie einen anderen Modellordner.</translation>
        </message>
        <message>
            <source>{target} is in the way and is no model: move it away, and get {model} again.</source>
            <translation>{target} ist im Weg und kein Modell: Verschieben Sie es und laden Sie {model} noch einmal herunter.</translation>
        </message>
        <message>
            <source>{there} is a file, so no model can be kept in {folder}: choose another models folder.</source>
            <translation>{there} ist eine Datei, also kann kein Modell in {folder} liegen: Wählen Sie einen anderen Modellordner.</translation>
        </message>
        <message>
            <source>{host} does not tell the sizes and checksums of {model}, so nothing of it could be checked; use another mirror.</source>
            <translation>{host} nennt die Größen und Prüfsummen von {model} nicht, also ließe sich nichts davon prüfen; verwenden Sie einen anderen Spiegelserver.</translation>
        </message>
        <message>
            <source>{model} on {host} is no model that Phrasebox fetches: it has no {missing}.</source>
            <translation>{model} auf {host} ist kein Modell, das Phrasebox herunterlädt: Es fehlt {missing}.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is fetched; unset it and try again.</source>
            <translation>HF_HUB_OFFLINE ist gesetzt, also wird nichts heruntergeladen; heben Sie das auf und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The connection to {host} was lost ({fault}).</source>
            <translation>Die Verbindung zu {host} ging verloren ({fault}).</translation>
        </message>
        <message>
            <source>The proxy cannot be used ({error}); check HTTPS_PROXY and HTTP_PROXY.</source>
            <translation>Der Proxy kann nicht verwendet werden ({error}); prüfen Sie HTTPS_PROXY und HTTP_PROXY.</translation>
        </message>
        <message>
            <source>The proxy does not let {host} be reached ({fault}): check HTTPS_PROXY.</source>
            <translation>Über den Proxy ist {host} nicht erreichbar ({fault}): Prüfen Sie HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>it sends something else than a list of files</source>
            <translation>es kommt etwas anderes als eine Liste von Dateien</translation>
        </message>
        <message>
            <source>{host} cannot be reached ({fault}): check the network, the proxy and the mirror ({variable}).</source>
            <translation>{host} ist nicht erreichbar ({fault}): Prüfen Sie Netz, Proxy und Spiegelserver ({variable}).</translation>
        </message>
        <message>
            <source>{host} does not answer as a hub does ({error}); check {variable}.</source>
            <translation>{host} antwortet nicht wie ein Hub ({error}); prüfen Sie {variable}.</translation>
        </message>
        <message>
            <source>{host} does not answer as a hub does; check the mirror ({variable}).</source>
            <translation>{host} antwortet nicht wie ein Hub; prüfen Sie den Spiegelserver ({variable}).</translation>
        </message>
        <message>
            <source>{host} does not give {model} to the owner of your token ({status}): accept the model's terms on its page there, or use another token (HF_TOKEN).</source>
            <translation>{host} gibt {model} nicht an den Inhaber Ihres Tokens heraus ({status}): Nehmen Sie dort auf der Seite des Modells dessen Bedingungen an oder verwenden Sie ein anderes Token (HF_TOKEN).</translation>
        </message>
        <message>
            <source>{host} does not give {model} without a token ({status}): accept the model's terms on its page there, set HF_TOKEN to your token (in the window: Connection), and try again.</source>
            <translation>{host} gibt {model} nicht ohne Token heraus ({status}): Nehmen Sie dort auf der Seite des Modells dessen Bedingungen an, setzen Sie HF_TOKEN auf Ihr Token (im Fenster: Verbindung) und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{host} gets too many requests from here (429): try again in some minutes.</source>
            <translation>{host} bekommt von hier zu viele Anfragen (429): Versuchen Sie es in einigen Minuten noch einmal.</translation>
        </message>
        <message numerus="yes">
            <source>{host} gets too many requests from here (429): try again in {count} seconds.</source>
            <extracomment>Of one: {host} gets too many requests from here (429): try again in {count} second.</extracomment>
            <translation>
                <numerusform>{host} bekommt von hier zu viele Anfragen (429): Versuchen Sie es in {count} Sekunde noch einmal.</numerusform>
                <numerusform>{host} bekommt von hier zu viele Anfragen (429): Versuchen Sie es in {count} Sekunden noch einmal.</numerusform>
            </translation>
        </message>
        <message>
            <source>{host} has no {model} (404): it was renamed or withdrawn there, or the mirror ({variable}) does not hold it.</source>
            <translation>{host} hat kein {model} (404): Es wurde dort umbenannt oder zurückgezogen, oder der Spiegelserver ({variable}) führt es nicht.</translation>
        </message>
        <message>
            <source>{host} holds a shorter file of {model} than before; remove it and get it again.</source>
            <translation>{host} hat eine kürzere Datei von {model} als zuvor; entfernen Sie das Modell und laden Sie es noch einmal herunter.</translation>
        </message>
        <message>
            <source>{host} is not able to serve now ({status}): try again later.</source>
            <translation>{host} kann gerade nicht antworten ({status}): Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>{host} offers another {file} than the one it lists: nothing of it was kept; try again, or use another mirror.</source>
            <translation>{host} bietet ein anderes {file} an als das, das er auflistet: Nichts davon wurde behalten; versuchen Sie es noch einmal oder verwenden Sie einen anderen Spiegelserver.</translation>
        </message>
        <message>
            <source>{host} refuses {model} ({status}).</source>
            <translation>{host} verweigert {model} ({status}).</translation>
        </message>
        <message>
            <source>The name {name} is that of a published model of {published:,} parameters, and this one has {count:,}: choose another --name.</source>
            <translation>Der Name {name} gehört einem veröffentlichten Modell mit {published:,} Parametern, und dieses hat {count:,}: Wählen Sie mit --name einen anderen.</translation>
        </message>
        <message>
            <source>The name {name} is that of the model that ships inside: choose another --name.</source>
            <translation>Der Name {name} ist der des mitgelieferten Modells: Wählen Sie mit --name einen anderen.</translation>
        </message>
        <message>
            <source>There is a model {name} in {folder} already: choose another --name, or remove that one first.</source>
            <translation>In {folder} gibt es schon ein Modell {name}: Wählen Sie mit --name einen anderen Namen oder entfernen Sie jenes zuerst.</translation>
        </message>
        <message>
            <source>There is no folder and no file {source}.</source>
            <translation>Es gibt keinen Ordner und keine Datei {source}.</translation>
        </message>
        <message>
            <source>{file} is not the file that is known of {name} (its checksum differs): choose another --name.</source>
            <translation>{file} ist nicht die Datei, die von {name} bekannt ist (die Prüfsumme ist eine andere): Wählen Sie mit --name einen anderen Namen.</translation>
        </message>
        <message>
            <source>{name} is no name for a model: choose one of letters, digits, '-', '_' and '.' with --name.</source>
            <translation>{name} ist kein Name für ein Modell: Wählen Sie mit --name einen aus Buchstaben, Ziffern, '-', '_' und '.'.</translation>
        </message>
        <message>
            <source>{there} is a file, so no model can be kept in {folder}: move it away, or set {variable} to a folder.</source>
            <translation>{there} ist eine Datei, also kann kein Modell in {folder} liegen: Verschieben Sie sie oder setzen Sie {variable} auf einen Ordner.</translation>
        </message>
        <message>
            <source>{path} holds no model that Phrasebox runs: its tensors, such as {tensor}, are named as in none of MM Grounding DINO, LLMDet and Grounding DINO.</source>
            <translation>{path} enthält kein Modell, das Phrasebox ausführt: Seine Tensoren, etwa {tensor}, sind anders benannt als in MM Grounding DINO, LLMDet und Grounding DINO.</translation>
        </message>
        <message>
            <source>{path} holds no whole model: {error} ({count} tensors are at fault, such as: {fault}).</source>
            <translation>{path} enthält kein vollständiges Modell: {error} ({count} Tensoren sind fehlerhaft, etwa: {fault}).</translation>
        </message>
        <message>
            <source>{path} holds no whole model: {error}.</source>
            <translation>{path} enthält kein vollständiges Modell: {error}.</translation>
        </message>
        <message>
            <source>{path} is not a checkpoint that Phrasebox opens: give a folder with config.json and model.safetensors, or a file that ends in {endings}.</source>
            <translation>{path} ist kein Modell, das Phrasebox öffnet: Geben Sie einen Ordner mit config.json und model.safetensors an, oder eine Datei mit der Endung {endings}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a pointer of Git LFS in place of the file; get the file itself.</source>
            <translation>{path} kann nicht gelesen werden: Es ist ein Verweis von Git LFS anstelle der Datei; besorgen Sie die Datei selbst.</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a program of TorchScript; save its state_dict alone with torch.save.</source>
            <translation>{path} kann nicht gelesen werden: Es ist ein Programm von TorchScript; speichern Sie allein sein state_dict mit torch.save.</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a safetensors file under another name; name it model.safetensors, in a folder with its config.json and tokenizer.json, and give that folder.</source>
            <translation>{path} kann nicht gelesen werden: Es ist eine safetensors-Datei unter anderem Namen; nennen Sie sie model.safetensors, in einem Ordner mit ihrer config.json und tokenizer.json, und geben Sie diesen Ordner an.</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a web page in place of the file; download the file again.</source>
            <translation>{path} kann nicht gelesen werden: Es ist eine Webseite anstelle der Datei; laden Sie die Datei noch einmal herunter.</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a zip archive, but no file of torch.save.</source>
            <translation>{path} kann nicht gelesen werden: Es ist ein Zip-Archiv, aber keine Datei von torch.save.</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is no file of torch.save.</source>
            <translation>{path} kann nicht gelesen werden: Es ist keine Datei von torch.save.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {error}.</source>
            <translation>{path} kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>{path} holds no weights: a state_dict belongs there.</source>
            <translation>{path} enthält keine Gewichte: Es müsste ein state_dict enthalten.</translation>
        </message>
        <message>
            <source>{path} holds what is no plain tensor: {names} and {count} more.</source>
            <translation>{path} enthält etwas, das kein einfacher Tensor ist: {names} und {count} weitere.</translation>
        </message>
        <message>
            <source>{path} holds what is no plain tensor: {names}.</source>
            <translation>{path} enthält etwas, das kein einfacher Tensor ist: {names}.</translation>
        </message>
        <message>
            <source>{path} is damaged or cut short: get the file again.</source>
            <translation>{path} ist beschädigt oder unvollständig: Besorgen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>{path} is damaged or holds more than weights: get the file again.</source>
            <translation>{path} ist beschädigt oder enthält mehr als nur Gewichte: Besorgen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>{path} is empty: get the file again.</source>
            <translation>{path} ist leer: Besorgen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>{path} is not a file of PyTorch weights: its contents are compressed.</source>
            <translation>{path} ist keine Datei mit PyTorch-Gewichten: Ihr Inhalt ist komprimiert.</translation>
        </message>
        <message>
            <source>{path} is refused, because it asks for {name}, which is no weights and could be a program: save its state_dict alone with torch.save.</source>
            <translation>{path} wird abgelehnt, weil die Datei {name} verlangt, was keine Gewichte sind und ein Programm sein könnte: Speichern Sie allein ihr state_dict mit torch.save.</translation>
        </message>
        <message>
            <source>A good first choice: small, quick, and it knows many kinds of things.</source>
            <translation>Eine gute erste Wahl: klein, schnell, und es kennt vielerlei Dinge.</translation>
        </message>
        <message>
            <source>Large; for a GPU, where everyday and street scenes matter.</source>
            <translation>Groß; für eine GPU, wenn es auf Alltags- und Straßenszenen ankommt.</translation>
        </message>
        <message>
            <source>Learned from Objects365 and GoldG.</source>
            <translation>Trainiert mit Objects365 und GoldG.</translation>
        </message>
        <message>
            <source>Learned from Objects365 v2, OpenImages v6 and GoldG.</source>
            <translation>Trainiert mit Objects365 v2, OpenImages v6 und GoldG.</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG and GRIT.</source>
            <translation>Trainiert mit Objects365, GoldG und GRIT.</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG and V3Det.</source>
            <translation>Trainiert mit Objects365, GoldG und V3Det.</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG and captions (Cap4M).</source>
            <translation>Trainiert mit Objects365, GoldG und Bildbeschreibungen (Cap4M).</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG, GRIT and V3Det.</source>
            <translation>Trainiert mit Objects365, GoldG, GRIT und V3Det.</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG, captions, OpenImages and COCO.</source>
            <translation>Trainiert mit Objects365, GoldG, Bildbeschreibungen, OpenImages und COCO.</translation>
        </message>
        <message>
            <source>Learned from boxes, and from captions that a language model wrote (GroundingCap-1M).</source>
            <translation>Trainiert mit Boxen und mit Bildbeschreibungen, die ein Sprachmodell schrieb (GroundingCap-1M).</translation>
        </message>
        <message>
            <source>Learned from every public set its authors had, COCO and LVIS among them.</source>
            <translation>Trainiert mit allen öffentlichen Datensätzen, die seine Autoren hatten, darunter COCO und LVIS.</translation>
        </message>
        <message>
            <source>Small, and the best of its size for rare things and longer phrases.</source>
            <translation>Klein, und das beste seiner Größe für Seltenes und längere Begriffe.</translation>
        </message>
        <message>
            <source>Small, for rare kinds of things.</source>
            <translation>Klein, für seltene Arten von Dingen.</translation>
        </message>
        <message>
            <source>Small; a little more at home with captions.</source>
            <translation>Klein; kommt mit Bildbeschreibungen etwas besser zurecht.</translation>
        </message>
        <message>
            <source>The middle, for everyday things such as COCO's people, cars and animals.</source>
            <translation>Das mittlere, für Alltägliches wie die Menschen, Autos und Tiere in COCO.</translation>
        </message>
        <message>
            <source>The middle, for rare things and longer phrases.</source>
            <translation>Das mittlere, für Seltenes und längere Begriffe.</translation>
        </message>
        <message>
            <source>The middle: finds more than the small ones, and takes longer.</source>
            <translation>Das mittlere: findet mehr als die kleinen und braucht länger.</translation>
        </message>
        <message>
            <source>The original: to compare with earlier work; the newer ones of its size find more.</source>
            <translation>Das ursprüngliche: zum Vergleich mit früheren Arbeiten; die neueren seiner Größe finden mehr.</translation>
        </message>
        <message>
            <source>The plainest of the small ones, to compare with.</source>
            <translation>Das schlichteste der kleinen, zum Vergleichen.</translation>
        </message>
        <message>
            <source>The strongest for everyday things; for a GPU.</source>
            <translation>Das stärkste für Alltägliches; für eine GPU.</translation>
        </message>
        <message>
            <source>The strongest for rare things and longer phrases; for a GPU.</source>
            <translation>Das stärkste für Seltenes und längere Begriffe; für eine GPU.</translation>
        </message>
        <message>
            <source>{name} is the second that stands for {target}</source>
            <translation>{name} ist der zweite, der für {target} steht</translation>
        </message>
        <message>
            <source>{name} is unknown</source>
            <translation>{name} ist unbekannt</translation>
        </message>
        <message>
            <source>{name} is {shape}, which cannot be taken apart</source>
            <translation>{name} ist {shape}, was sich nicht zerlegen lässt</translation>
        </message>
        <message>
            <source>it has no norm of a map that leaves the image backbone</source>
            <translation>ihm fehlt die Normalisierung einer Merkmalskarte, die das Bild-Backbone verlässt</translation>
        </message>
        <message>
            <source>it has no tensor that stands for {name}</source>
            <translation>ihm fehlt ein Tensor, der für {name} steht</translation>
        </message>
        <message>
            <source>its text backbone is {hidden} wide, which heads of {head} do not divide</source>
            <translation>sein Text-Backbone ist {hidden} breit, was sich nicht durch Köpfe von {head} teilen lässt</translation>
        </message>
        <message>
            <source>{attention}attention_weights.weight has {weights} rows, which are no heads of {levels} levels with {points} points in {d_model} channels</source>
            <translation>{attention}attention_weights.weight hat {weights} Zeilen; das sind keine Köpfe von {levels} Ebenen mit {points} Punkten in {d_model} Kanälen</translation>
        </message>
        <message>
            <source>{name} is {shape}, where {axes} axes belong</source>
            <translation>{name} ist {shape}, wo {axes} Achsen hingehören</translation>
        </message>
        <message>
            <source>{number:.0f} MB</source>
            <translation>{number:.0f} MB</translation>
        </message>
        <message>
            <source>{number:.0f} kB</source>
            <translation>{number:.0f} kB</translation>
        </message>
        <message>
            <source>{number:.1f} GB</source>
            <translation>{number:.1f} GB</translation>
        </message>
        <message>
            <source>the list of checksums</source>
            <translation>die Prüfsummenliste</translation>
        </message>
        <message>
            <source>No model can be built from {source}: {error}.</source>
            <translation>Aus {source} lässt sich kein Modell bauen: {error}.</translation>
        </message>
        <message>
            <source>The checkpoint in {source} does not fit its configuration: {faults}.</source>
            <translation>Das Modell in {source} passt nicht zu seiner Konfiguration: {faults}.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>{folder} is not a checkpoint: it has no {name}.</source>
            <translation>{folder} ist kein Modell: Es fehlt {name}.</translation>
        </message>
        <message>
            <source>{folder} is not a whole checkpoint: it has no model.safetensors.</source>
            <translation>{folder} ist kein vollständiges Modell: Es fehlt model.safetensors.</translation>
        </message>
        <message>
            <source>{folder} is not a whole checkpoint: it has no {name}.</source>
            <translation>{folder} ist kein vollständiges Modell: Es fehlt {name}.</translation>
        </message>
        <message>
            <source>{name} does not belong to a window of {window}</source>
            <translation>{name} gehört nicht zu einem Fenster von {window}</translation>
        </message>
        <message>
            <source>{name} is left over</source>
            <translation>{name} ist übrig</translation>
        </message>
        <message>
            <source>{name} is stored twice with different values</source>
            <translation>{name} ist zweimal mit verschiedenen Werten gespeichert</translation>
        </message>
        <message>
            <source>{name} is {found} where {expected} belongs</source>
            <translation>{name} ist {found}, wo {expected} hingehört</translation>
        </message>
        <message>
            <source>{path} does not hold a JSON object.</source>
            <translation>{path} enthält kein JSON-Objekt.</translation>
        </message>
        <message>
            <source>{path} does not hold what belongs there: {error}.</source>
            <translation>{path} enthält nicht, was dorthin gehört: {error}.</translation>
        </message>
        <message>
            <source>{path} has no weight_map that names the file of each tensor.</source>
            <translation>{path} hat keine weight_map, die zu jedem Tensor die Datei nennt.</translation>
        </message>
        <message>
            <source>{path} is not a tokenizer: {error}.</source>
            <translation>{path} ist kein Tokenizer: {error}.</translation>
        </message>
        <message>
            <source>{beside} has {found} tokens where the model in {weights} has {size}: put the one that it was trained with there.</source>
            <translation>{beside} hat {found} Tokens, das Modell in {weights} aber {size}: Legen Sie den Tokenizer dorthin, mit dem es trainiert wurde.</translation>
        </message>
        <message>
            <source>{path} is not a vocabulary of BERT's: it has no {missing}.</source>
            <translation>{path} ist kein Vokabular von BERT: Es fehlt {missing}.</translation>
        </message>
        <message>
            <source>{weights} holds no tokenizer: put the tokenizer.json or vocab.txt that it was trained with beside it ({size} tokens; for published models those of bert-base-uncased), or a checkpoint that has one into {folder}.</source>
            <translation>{weights} enthält keinen Tokenizer: Legen Sie die tokenizer.json oder vocab.txt daneben, mit der das Modell trainiert wurde ({size} Tokens; bei veröffentlichten Modellen die von bert-base-uncased), oder legen Sie ein Modell, das einen Tokenizer hat, in {folder}.</translation>
        </message>
        <message>
            <source>Phrasebox does not run on {device}: use auto, cpu, cuda or cuda:N.</source>
            <translation>Phrasebox läuft nicht auf {device}: Nehmen Sie auto, cpu, cuda oder cuda:N.</translation>
        </message>
        <message>
            <source>The device {device} is not here: PyTorch sees {count} CUDA devices.</source>
            <translation>Das Gerät {device} gibt es hier nicht: PyTorch sieht {count} CUDA-Geräte.</translation>
        </message>
        <message>
            <source>There is no device {device}: use auto, cpu, cuda or cuda:N.</source>
            <translation>Es gibt kein Gerät {device}: Nehmen Sie auto, cpu, cuda oder cuda:N.</translation>
        </message>
        <message>
            <source>NVIDIA's driver {driver} is too old for this PyTorch (CUDA {cuda}), so the model runs on the processor: update the driver ({page}), or install a PyTorch for an older CUDA.</source>
            <translation>Der NVIDIA-Treiber {driver} ist zu alt für dieses PyTorch (CUDA {cuda}), also läuft das Modell auf dem Prozessor: Aktualisieren Sie den Treiber ({page}) oder installieren Sie ein PyTorch für ein älteres CUDA.</translation>
        </message>
        <message>
            <source>PyTorch cannot start the GPU ({why}), so the model runs on the processor: start the machine again, and where that does not help, install NVIDIA's driver anew ({page}).</source>
            <translation>PyTorch kann die GPU nicht starten ({why}), also läuft das Modell auf dem Prozessor: Starten Sie den Rechner neu, und wenn das nicht hilft, installieren Sie den NVIDIA-Treiber neu ({page}).</translation>
        </message>
        <message>
            <source>The model runs on the GPU ({name}).</source>
            <translation>Das Modell läuft auf der GPU ({name}).</translation>
        </message>
        <message>
            <source>The {name} (compute capability {number}) is not among those that this PyTorch {torch} is built for ({wanted}), so the model runs on the processor: install a PyTorch for this card, or use a newer card.</source>
            <translation>Die {name} (Compute Capability {number}) gehört nicht zu denen, für die dieses PyTorch {torch} gebaut ist ({wanted}), also läuft das Modell auf dem Prozessor: Installieren Sie ein PyTorch für diese Karte oder verwenden Sie eine neuere Karte.</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU here, but no driver for it, so the model runs on the processor: install NVIDIA's driver ({page}) and start again.</source>
            <translation>Hier gibt es eine NVIDIA-GPU, aber keinen Treiber dafür, also läuft das Modell auf dem Prozessor: Installieren Sie den NVIDIA-Treiber ({page}) und starten Sie neu.</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU here, but this PyTorch {torch} is built for the processor alone: install one that is (https://pytorch.org/get-started/locally says the command).</source>
            <translation>Hier gibt es eine NVIDIA-GPU, aber dieses PyTorch {torch} ist nur für den Prozessor gebaut: Installieren Sie eines für die GPU (https://pytorch.org/get-started/locally nennt den Befehl).</translation>
        </message>
        <message>
            <source>There is no NVIDIA GPU here, so the model runs on the processor.</source>
            <translation>Hier gibt es keine NVIDIA-GPU, also läuft das Modell auf dem Prozessor.</translation>
        </message>
        <message>
            <source>it does not say why</source>
            <translation>es sagt nicht, warum</translation>
        </message>
        <message>
            <source>of unknown version</source>
            <translation>unbekannter Version</translation>
        </message>
        <message>
            <source>The option {option} of the checkpoint's {file} is {value}; Phrasebox runs only {runs}.</source>
            <translation>Die Option {option} in {file} des Modells ist {value}; Phrasebox unterstützt nur {runs}.</translation>
        </message>
        <message>
            <source>The model {name} needs about {needed} of memory, and {free} are free: close other programs, or choose a smaller model.</source>
            <translation>Das Modell {name} braucht etwa {needed} Speicher, und {free} sind frei: Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
        </message>
        <message>
            <source>The backbone_config of the checkpoint's config.json names no backbone of timm.</source>
            <translation>Die backbone_config in der config.json des Modells nennt kein Backbone von timm.</translation>
        </message>
        <message>
            <source>The checkpoint's backbone option features_only is False; Phrasebox runs only True.</source>
            <translation>Die Backbone-Option features_only des Modells ist False; Phrasebox unterstützt nur True.</translation>
        </message>
        <message>
            <source>The checkpoint's backbone option out_features is {value}; Phrasebox runs one or more of {known}.</source>
            <translation>Die Backbone-Option out_features des Modells ist {value}; Phrasebox unterstützt eines oder mehrere von {known}.</translation>
        </message>
        <message>
            <source>The checkpoint's backbone option use_absolute_embeddings is true; Phrasebox runs only false.</source>
            <translation>Die Backbone-Option use_absolute_embeddings des Modells ist true; Phrasebox unterstützt nur false.</translation>
        </message>
        <message>
            <source>The checkpoint's model_type is {model_type}; Phrasebox runs {mm} (MM Grounding DINO, LLMDet) and {original}.</source>
            <translation>Der model_type des Modells ist {model_type}; Phrasebox unterstützt {mm} (MM Grounding DINO, LLMDet) und {original}.</translation>
        </message>
        <message>
            <source>The checkpoint's option backbone is {value} without a backbone_config; Phrasebox runs backbones of timm by name, and Swin by its backbone_config.</source>
            <translation>Die Option backbone des Modells ist {value} ohne eine backbone_config; Phrasebox unterstützt Backbones von timm nach Namen und Swin nach seiner backbone_config.</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; Phrasebox runs only {runs}.</source>
            <translation>Die Option {option} des Modells ist {value}; Phrasebox unterstützt nur {runs}.</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; it has to be a multiple of {divisor}.</source>
            <translation>Die Option {option} des Modells ist {value}; sie muss ein Vielfaches von {divisor} sein.</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; it has to be {least} or more.</source>
            <translation>Die Option {option} des Modells ist {value}; sie muss mindestens {least} sein.</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; its config.json should have the like of {default} there.</source>
            <translation>Die Option {option} des Modells ist {value}; in seiner config.json sollte dort etwas wie {default} stehen.</translation>
        </message>
        <message>
            <source>The checkpoint's {name} is of model_type {value}; Phrasebox runs only {model_type}.</source>
            <translation>{name} des Modells hat den model_type {value}; Phrasebox unterstützt nur {model_type}.</translation>
        </message>
        <message>
            <source>The checkpoint's num_feature_levels is {levels}, and its backbone has {maps} feature maps; Phrasebox runs no fewer levels than maps.</source>
            <translation>num_feature_levels des Modells ist {levels}, und sein Backbone hat {maps} Merkmalskarten; Phrasebox unterstützt nicht weniger Ebenen als Karten.</translation>
        </message>
        <message>
            <source>The checkpoint's position_embedding_type is 'learned', which knows {most} x {most} cells, and this image has {width} x {height}; use a smaller size.</source>
            <translation>Der position_embedding_type des Modells ist 'learned', der {most} x {most} Zellen kennt, und dieses Bild hat {width} x {height}; verwenden Sie eine kleinere Größe.</translation>
        </message>
        <message>
            <source>The checkpoint's backbone is timm's {backbone}, and timm cannot be loaded ({error}); install it with: pip install timm</source>
            <translation>Das Backbone des Modells ist {backbone} von timm, und timm kann nicht geladen werden ({error}); installieren Sie es mit: pip install timm</translation>
        </message>
        <message>
            <source>The checkpoint's backbone, timm's {backbone}, does not run at {width} × {height} pixels: {error}.</source>
            <translation>Das Backbone des Modells, {backbone} von timm, läuft nicht bei {width} × {height} Pixeln: {error}.</translation>
        </message>
        <message>
            <source>timm makes no backbone {backbone} of this kind: {error}.</source>
            <translation>timm erzeugt kein Backbone {backbone} dieser Art: {error}.</translation>
        </message>
        <message>
            <source>A phrase is empty: type what to look for, such as “a red car”.</source>
            <translation>Ein Begriff ist leer: Geben Sie ein, wonach gesucht werden soll, etwa „a red car“.</translation>
        </message>
        <message>
            <source>The checkpoint's tokenizer.json has no token {token}.</source>
            <translation>Die tokenizer.json des Modells hat kein Token {token}.</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” has no word that this checkpoint knows: use other words for it.</source>
            <translation>Der Begriff „{phrase}“ enthält kein Wort, das dieses Modell kennt: Verwenden Sie andere Wörter dafür.</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” holds no letter or digit: type words, such as “a red car”.</source>
            <translation>Der Begriff „{phrase}“ enthält keinen Buchstaben und keine Ziffer: Geben Sie Wörter ein, etwa „a red car“.</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” makes {length} tokens, and the model reads no more than {most}: shorten it.</source>
            <translation>Der Begriff „{phrase}“ ergibt {length} Tokens, und das Modell liest nicht mehr als {most}: Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>The {phrases} phrases make {length} tokens; the model reads {most} at a time.</source>
            <translation>Die {phrases} Begriffe ergeben {length} Tokens; das Modell liest {most} auf einmal.</translation>
        </message>
        <message>
            <source>There is no phrase to look for: type at least one, such as “a red car”.</source>
            <translation>Es gibt keinen Begriff, nach dem gesucht wird: Geben Sie mindestens einen ein, etwa „a red car“.</translation>
        </message>
        <message>
            <source>There is no precision {precision}: use auto, {known}.</source>
            <translation>Es gibt keine Genauigkeit {precision}: Nehmen Sie auto, {known}.</translation>
        </message>
        <message>
            <source>The GPU's memory is full: going on on the CPU, which is slower but sure.</source>
            <translation>Der Speicher der GPU ist voll: Auf dem Prozessor geht es weiter, langsamer, aber sicher.</translation>
        </message>
        <message numerus="yes">
            <source>The GPU's memory is full: going on with {count} images at a time.</source>
            <extracomment>Of one: The GPU's memory is full: going on with one image at a time.</extracomment>
            <translation>
                <numerusform>Der Speicher der GPU ist voll: Es geht mit einem Bild auf einmal weiter.</numerusform>
                <numerusform>Der Speicher der GPU ist voll: Es geht mit {count} Bildern auf einmal weiter.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fine-tuning needs at least two labelled images, one to learn from and one to judge by; label more.</source>
            <translation>Zum Lernen braucht es mindestens zwei gelabelte Bilder, eines zum Lernen und eines zum Bewerten; labeln Sie mehr.</translation>
        </message>
        <message>
            <source>The image {path} is {width}x{height} now and was {old_width}x{old_height} when it was labelled; put the old one back or label it again.</source>
            <translation>Das Bild {path} ist jetzt {width}x{height} und war {old_width}x{old_height}, als es gelabelt wurde; stellen Sie das alte wieder her oder labeln Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” belongs to two classes, {owner} and {other}; keep it with one.</source>
            <translation>Der Begriff „{phrase}“ gehört zu zwei Klassen, {owner} und {other}; lassen Sie ihn bei einer.</translation>
        </message>
        <message>
            <source>There is nothing to learn: no labelled image has a box.</source>
            <translation>Es gibt nichts zu lernen: Kein gelabeltes Bild hat eine Box.</translation>
        </message>
        <message>
            <source>Another fine-tuning is at work in {folder}; wait for its end or choose another folder.</source>
            <translation>In {folder} läuft schon ein anderer Lernvorgang; warten Sie sein Ende ab oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The fine-tuning in {folder} is finished; choose another folder for a new one.</source>
            <translation>Der Lernvorgang in {folder} ist abgeschlossen; wählen Sie für einen neuen einen anderen Ordner.</translation>
        </message>
        <message>
            <source>There is no fine-tuning to resume in {folder}; start it without --resume.</source>
            <translation>In {folder} gibt es keinen Lernvorgang, der sich fortsetzen ließe; beginnen Sie ihn ohne --resume.</translation>
        </message>
        <message>
            <source>{folder} holds an unfinished fine-tuning of the same images; go on with it by --resume, or delete the folder to begin anew.</source>
            <translation>{folder} enthält einen nicht abgeschlossenen Lernvorgang mit denselben Bildern; setzen Sie ihn mit --resume fort oder löschen Sie den Ordner, um neu zu beginnen.</translation>
        </message>
        <message>
            <source>{folder} holds an unfinished fine-tuning on other labels or with other options; choose another folder, or delete this one.</source>
            <translation>{folder} enthält einen nicht abgeschlossenen Lernvorgang mit anderen Labels oder anderen Optionen; wählen Sie einen anderen Ordner oder löschen Sie diesen.</translation>
        </message>
        <message>
            <source>{folder} holds other files; choose a new or empty folder for the model.</source>
            <translation>{folder} enthält andere Dateien; wählen Sie einen neuen oder leeren Ordner für das Modell.</translation>
        </message>
        <message>
            <source>{folder} is a file; name a folder for the fine-tuned model.</source>
            <translation>{folder} ist eine Datei; geben Sie einen Ordner für das neue Modell an.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}); choose another folder.</source>
            <translation>{path} kann nicht gelesen werden ({error}); wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The loss was not finite {count} steps in a row: begin with another model, or look for damaged images and boxes.</source>
            <translation>Der Verlust war {count} Schritte hintereinander nicht endlich: Beginnen Sie mit einem anderen Modell oder suchen Sie nach beschädigten Bildern und Boxen.</translation>
        </message>
        <message>
            <source>The loss was not finite {count} steps in a row: multiply in single precision by --precision fp32.</source>
            <translation>Der Verlust war {count} Schritte hintereinander nicht endlich: Rechnen Sie mit --precision fp32 in einfacher Genauigkeit.</translation>
        </message>
        <message>
            <source>There is no training to resume in {folder}; start it without --resume.</source>
            <translation>In {folder} gibt es kein Training, das sich fortsetzen ließe; beginnen Sie es ohne --resume.</translation>
        </message>
    </context>
</TS>
