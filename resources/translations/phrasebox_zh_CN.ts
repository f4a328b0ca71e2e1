<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Phrasebox</name>
        <message>
            <source>Detect all is not running.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No box is selected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No box is shown in this image.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No box was copied.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No candidate is shown in this image.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No folder is open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No image is open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is being detected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was done yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The image is not reviewed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no class yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detect all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detect all is over. {path} and {more} more failed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detect all is over. {path} failed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Detect all was not finished: {phrases} in {count} images more, with {model}.</source>
            <extracomment>Of one: Detect all was not finished: {phrases} in {count} image more, with {model}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Do not</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Model: {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No folder is open; open one first (Ctrl+O).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrases, as typed in the window: {phrases}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type what to find in the window first, for example: a red car=car, truck.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&lt;b&gt;Phrasebox&lt;/b&gt; {installed_version}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About Phrasebox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copied: {path}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No class has the key {key}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a folder of images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type phrases, get boxes, on your own machine.
Licence: Apache-2.0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Class for new boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Class of the new box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Class of the selected boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask for it earlier or later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask for it or not; its boxes stay</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change its class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click again at the same place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click the number of a class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click the square of a phrase, Space</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click, Ctrl-click, Shift-click</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ctrl+wheel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detect</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Double-click a box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Double-click a class, F2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Double-click a phrase, F2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drag a box or a handle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drag a phrase, Ctrl+arrow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit it, or map it to a class: sedan=car</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give it a threshold of its own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Left-drag on the empty image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Middle-drag, Space-drag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move or resize it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scroll the image; with Shift sideways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select a box; add to the selection or take from it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select the boxes inside a rubber band</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select the next of the boxes that lie over each other there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shift-drag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zoom at the cursor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept candidates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept every shown candidate of the active class in this image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept the class here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept the selected candidates, or all that are shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a class…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to selecting, moving and resizing boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring back rejected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change class…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy every accepted box of the previous image into this one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy the selected boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete all boxes of the class…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete the boxes of the active class in every image, as one step of undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete the selected boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Do the undone edit again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Draw a box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Draw a box: press and drag, or click two corners; Enter places one in the middle of what is seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Duplicate the selected boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the active class another name; its boxes keep it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the selected boxes another class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep drawing after a box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a class for boxes to draw</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make candidates again of all that was rejected in this image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste the copied boxes into this image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste the previous image's boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reject candidates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reject every shown candidate of the active class in this image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reject the class here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reject the selected candidates, or all that are shown; they are not proposed again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename the class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select all boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select and edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select every shown box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select every shown box of the active class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select next box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select previous box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select the boxes of the class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select the next shown box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select the shown box before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stay in drawing after each box instead of returning to editing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take back the last edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Class {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the selection class {number}, or draw with it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make the selected boxes higher by {number} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make the selected boxes lower by {number} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make the selected boxes narrower by {number} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make the selected boxes wider by {number} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the lower side down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the lower side down by {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the lower side up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the lower side up by {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the right side left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the right side left by {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the right side right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the right side right by {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the selected boxes down by {number} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the selected boxes left by {number} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the selected boxes right by {number} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the selected boxes up by {number} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nudge down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nudge down by {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nudge left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nudge left by {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nudge right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nudge right by {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nudge up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nudge up by {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept in all images…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept the shown candidates, mark the image reviewed and go to the next that is not</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept what is shown in every image that is not reviewed, as one step of undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An image pixel is a screen pixel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Boxes per class, sizes, scores, states, and how often model and human agree</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Brighter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Brightness and contrast as in the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Brightness and contrast…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Classes and boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy the file's path</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy where the open image lies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Darker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fill the screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter the image list by name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find an image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fit to window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the image before that is not reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the image before that shows a box of the active class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the image where most of what the model proposed was changed; again: the next such</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the next image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the next image that is not reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the next image that shows a box of the active class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the previous image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the unreviewed image with the score nearest to the threshold; again: the next such</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide all boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide or show the active class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide selected boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide the boxes of the active class, or show them again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide the selected boxes; with none selected, show all again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Image list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Least certain image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Less contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light or dark, as the system is set</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mark as not reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the keys to the next part of the window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the keys to the part of the window before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next image of the class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next unreviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous image of the class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous unreviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put a reviewed image back among those to review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put every panel back where it was at first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reset the layout</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reviewed, next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See the image as it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See the image brighter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See the image brighter or with more contrast; the file stays as it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See the image darker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See the image with less contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See the image with more contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See the image without its boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show or hide the classes and boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show or hide the list of images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show or hide the tool bar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the whole image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Statistics…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where model and human disagree most</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zoom in; Ctrl+wheel does so at the cursor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zoom out; Ctrl+wheel does so at the cursor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add boxes from a file or folder of another tool, seen before they are stored</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close the program; all is saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detect all again…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detect all…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detect in many images, also where the same was detected before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detect in many images: choose which ones, see how far it is, or its summary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detect in the next images while you are at this one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detect the phrases in the open image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detect with a checkpoint folder of your own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every command and its keys, which can be changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a command…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find any command by its name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Get models, and choose the one that detects</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import labels…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learn from my images…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let Detect all rest, or go on with it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look ahead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lower the class's threshold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lower the threshold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Models…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a copy of the images that come with it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the sample images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pause Detect all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put the cursor into the phrase field</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Raise the class's threshold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Raise the threshold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show fewer candidates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show fewer candidates of the active class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show more candidates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show more candidates of the active class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop detecting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop the running detection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Teach the model in use what the reviewed images show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type phrases</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use a model folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version and licence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the boxes of this project for a trainer or another tool</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A part of Phrasebox cannot be loaded ({first}); run `phrasebox doctor` to see what is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrasebox cannot {task} ({fault}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is not enough memory to {task}; close other programs or use a smaller model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} images are missing from the folder; the boxes are kept.</source>
            <extracomment>Of one: {count} image is missing from the folder; the boxes are kept.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images came into the folder.</source>
            <extracomment>Of one: {count} image came into the folder.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} missing images are back.</source>
            <extracomment>Of one: {count} missing image is back.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{source} could not be unpacked ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} holds more than 2 GB of annotations; unpack it and import its parts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} is not a whole zip file ({error}); get a whole copy of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The COCO file {source} has no "images"; choose the file that names them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes stand for crowds and came in as plain boxes.</source>
            <extracomment>Of one: {count} box stands for a crowd and came in as a plain box.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{source} holds no COCO annotation file; choose the file that names the images.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} is a list of results, which names no images; choose the COCO file that names them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} has a result that does not belong to its annotation file: {value}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} is not a list of COCO results; choose the file with the scores.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} shapes are points, lines or cuboids and stay out.</source>
            <extracomment>Of one: {count} shape is a point, line or cuboid and stays out.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{file} is of a video; export the task as "CVAT for images 1.1".</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} is no CVAT file; choose its annotations.xml.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{found}; choose another place, or allow to replace it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Images to export are "all" or "reviewed", not "{images}".</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures of the format "{format}" can be {able}, not {pictures}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its file cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes lie wholly outside the image and were left out.</source>
            <extracomment>Of one: {count} box lies wholly outside the image and was left out.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates not accepted on reviewed images stay out.</source>
            <extracomment>Of one: {count} candidate not accepted on reviewed images stays out.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates scored below {threshold} stay out.</source>
            <extracomment>Of one: {count} candidate scored below {threshold} stays out.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates scored below {threshold}, or the threshold of their class, stay out.</source>
            <extracomment>Of one: {count} candidate scored below {threshold}, or the threshold of their class, stays out.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} image files cannot be read any more; the boxes are exported all the same.</source>
            <extracomment>Of one: {count} image file cannot be read any more; the boxes are exported all the same.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images are turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too, or export upright copies.</source>
            <extracomment>Of one: {count} image is turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too, or export upright copies.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images are turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too.</source>
            <extracomment>Of one: {count} image is turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images not reviewed yet stay out.</source>
            <extracomment>Of one: {count} image not reviewed yet stays out.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images turned by EXIF orientation are written anew, upright; the others are copied byte for byte.</source>
            <extracomment>Of one: {count} image turned by EXIF orientation is written anew, upright; the others are copied byte for byte.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images were looked at by nobody yet and are exported without boxes; export only reviewed images to leave them out.</source>
            <extracomment>Of one: {count} image was looked at by nobody yet and is exported without boxes; export only reviewed images to leave it out.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{source} cannot be read ({strerror}); check its permissions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} does not exist; check its name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} is not UTF-8 text; save it as UTF-8.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} is not valid JSON ({error}); get a whole copy of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{target} could not be written ({reason}); check permissions and the disk's space.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} images have another size on disk (turned upright) than in the file; check the boxes.</source>
            <extracomment>Of one: {count} image has another size on disk (turned upright) than in the file; check the boxes.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} outlines come in as the boxes around them.</source>
            <extracomment>Of one: {count} outline comes in as the box around it.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>The format "{format}" can only be written; import {join}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Before importing the tasks, set up the labeling interface with {name}, and let Label Studio serve the images: LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT={parent}, with a local storage for {folder}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} images have several annotations; the last one counts.</source>
            <extracomment>Of one: {count} image has several annotations; the last one counts.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images hold only a model's boxes, which come in as accepted ones; look them through.</source>
            <extracomment>Of one: {count} image holds only a model's boxes, which come in as accepted ones; look them through.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} results are no boxes and stay out.</source>
            <extracomment>Of one: {count} result is no box and stays out.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks name no image and stay out.</source>
            <extracomment>Of one: {count} task names no image and stays out.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{source} is no export of Label Studio; choose its JSON file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} shapes are points or lines and stay out.</source>
            <extracomment>Of one: {count} shape is a point or a line and stays out.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{source} holds no LabelMe files; choose one, or the folder with them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} images got another name, because label files would have been the same.</source>
            <extracomment>Of one: {count} image got another name, because label files would have been the same.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images were left out, because another has the same name but for its suffix.</source>
            <extracomment>Of one: {count} image was left out, because another has the same name but for its suffix.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>COCO, YOLO, Pascal VOC, LabelMe, Label Studio and CVAT files can be imported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} is a list of COCO results without the names of images; choose the annotation file with them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} is in no known format; {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} holds files of several formats, {first} and {second} among them; choose a file or a folder of one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} holds no annotations; {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>COCO results with scores (JSON)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CVAT takes it as annotations of a task with these images.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CVAT takes it for a task or, with the pictures, a whole project.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Evaluation tools read it beside a COCO file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Label Studio (tasks as JSON)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Label Studio imports it: reviewed boxes as annotations, others as predictions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>LabelMe (JSON folder)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>LabelMe and X-AnyLabeling open it: one file beside each image.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Most trainers and labeling tools read it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pascal VOC (XML folder)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no format "{name}"; choose one of {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ultralytics trains on it: data.yaml, images and labels.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>YOLO (Ultralytics folder)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{output} is a file, and pictures need a folder; name a new or empty one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{target} exists already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Imported {boxes} on {images}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New classes: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No image goes out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No image of this folder is named there; nothing can be imported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>These images count as reviewed from then on; boxes that are there stay.</source>
            <extracomment>Of one: This image counts as reviewed from then on; boxes that are there stay.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Wrote {boxes} of {images} to {place}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>and {more} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes are in the project already.</source>
            <extracomment>Of one: {count} box is in the project already.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes stay out: they have no area, no class or no image.</source>
            <extracomment>Of one: {count} box stays out: it has no area, no class or no image.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images are not in this folder and stay out: {names}.</source>
            <extracomment>Of one: {count} image is not in this folder and stays out: {names}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images of this folder are named there, with {new_boxes}.</source>
            <extracomment>Of one: {count} image of this folder is named there, with {new_boxes}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images stay out: {names}.</source>
            <extracomment>Of one: {count} image stays out: {names}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images with {boxes} go out, {empty} of them without a box.</source>
            <extracomment>Of one: {count} image with {boxes} goes out, {empty} of them without a box.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images with {boxes} go out.</source>
            <extracomment>Of one: {count} image with {boxes} goes out.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} new boxes</source>
            <extracomment>Of one: {count} new box</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{names} and {more} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The image {source} is gone; bring it back or export again without it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} cannot be copied to {target}; check the permissions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{target} cannot be read ({strerror}); choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{target} holds an export already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{target} is a file; name a new or empty folder for the export.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{target} is a folder; name a .zip file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{target} is not empty and no former export; name a new or empty folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} could not be turned upright ({error}) and is exported as it is; get a whole copy of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes marked as difficult came in like the others.</source>
            <extracomment>Of one: {count} box marked as difficult came in like the others.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes were rounded to whole pixels, which is all that Pascal VOC holds.</source>
            <extracomment>Of one: {count} box was rounded to whole pixels, which is all that Pascal VOC holds.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{source} holds no Pascal VOC files; choose the folder with the annotations.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} holds no XML files; choose the folder with the annotations.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} is not a Pascal VOC file: it begins with &lt;{tag}&gt;.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} is not valid XML ({error}); get a whole copy of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no validation part: data.yaml names the training images for both.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes were too small to be written and left out.</source>
            <extracomment>Of one: {count} box was too small to be written and left out.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>The "names" of data.yaml are not numbered from 0; write them as "0: name".</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder} has no class names: data.yaml, classes.txt or obj.names is expected there or one folder above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is not YAML: {join}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{source} holds no label files; choose the folder above its labels.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PIL\.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file {path} is not an image in a known format; it was probably only named like one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The image {path} does not exist; it was moved, renamed or deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The image {path} is damaged or cut short ({error}); get a whole copy of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The image {path} is empty (0 bytes); get a whole copy of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The image {path} is in AVIF format, which this Pillow cannot read; convert it to JPEG or PNG.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The image {path} is in HEIF (HEIC) format, which cannot be read; convert it to JPEG or PNG.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The image {path} may not be read; check its permissions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The image {path} needs more memory than there is; make a smaller copy of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The image {path}{size} is over the limit of {limit} megapixels; make a smaller copy of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is a folder, not an image.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It ended unexpectedly, without a word.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It ended unexpectedly: {complaint}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No image is reviewed. Learning needs at least {least} reviewed images, and about {enough} to be of use: check an image's boxes and press Space.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None of the reviewed images has a box, so there is nothing to learn.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only 1 image is reviewed. Learning needs at least {least} reviewed images, and about {enough} to be of use: check an image's boxes and press Space.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} reviewed images are few: with about {enough} more is learned, and the figures before and after say more.</source>
            <extracomment>Of one: {count} reviewed image is few: with about {enough} more is learned, and the figures before and after say more.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} reviewed images, of which about a fifth is held back to judge by.</source>
            <extracomment>Of one: {count} reviewed image, of which about a fifth is held back to judge by.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>AP in percent, from: {source}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About {needed} while it detects ({parameters} million parameters), and {free} are free: it does not fit now: close other programs, or take a smaller one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About {needed} while it detects ({parameters} million parameters), and {free} are free: it fits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About {needed} while it detects ({parameters} million parameters).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Altered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Came from commit {revision} of the hub; the checksums of this copy hold from now on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For photographs begin with {model}: small, and it knows many kinds of things. Measure this machine, for about ten seconds, to see how long each model takes here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Good for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No commit is known beforehand: the first copy's checksums are kept, and hold from then on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of the published models none fits into the free memory; close other programs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On this GPU a tiny model takes {tiny} an image, a base one {base}, a large one {large}. Take {everyday} for everyday things, or {rare} for rare things and longer phrases.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On this processor a tiny model takes {tiny} an image, a base one {base}, a large one {large}. Take {everyday} for everyday things, or {rare} for rare things and longer phrases. A GPU would take well under a second.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pinned to commit {revision} of the hub, each file held to its checksum.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Seeing how the program works: it knows drawn shapes and blood cells, and little of photographs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So it has seen the pictures of COCO (marked *).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So it has seen the pictures of COCO and LVIS (marked *).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Training</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What it was taught: a model of your own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>altered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in the hub's cache</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>partly</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} is not as it came: check it, or remove the model and get it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} of it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>"{piece}" has more than one "="; write it as phrase=class.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>"{piece}" has no phrase before "="; write it as phrase=class.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The phrase "{text}" is given to two classes, "{class_name}" and "{class_name2}"; keep one of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is an empty phrase between two separators; it is left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{short}” has {words} words, more than the models read; shorten it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{short}” holds no letter or digit; type words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{short}” is long: name one thing in a few words, and separate things by commas.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read ({strerror}) and was passed over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read ({strerror}); check its permissions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder {folder} does not exist; check its name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder {folder} holds no images; open one with JPEG, PNG or other pictures.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The name of {fsencode} is not valid text; rename it to open it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder} is a file; open the folder that holds it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accepted boxes, and candidates at or above the threshold.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Boxes per class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How far the work is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Images per state</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Model and human</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reviewed images where a model was asked; refused are candidates rejected or passed over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scores</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The side in pixels of a square as large as the box.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the model gave its boxes, candidates below the threshold included.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>candidates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>corrected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>drawn by hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>refused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>reviewed, empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>reviewed, with boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>suggested</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>under {side} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{low} to {high} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{share} of {count} boxes stayed as the model proposed.</source>
            <extracomment>Of one: {share} of {count} box stayed as the model proposed.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{side} and more px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The box {id} belongs to another image; a copy needs an id of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The boxes of this image were changed elsewhere meanwhile; look again and repeat the edit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project has no class with index {index}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There cannot be a class {name}: {error}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is already a class named "{name}"; choose another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The edit does not fit the project {location} ({error}); nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project {location} cannot be read or written ({error}); check the disk's space and permissions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project {location} is busy in another program for more than {seconds} seconds; try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project {location} is damaged ({error}); the file was kept, put a backup in its place or move it away to begin anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The threshold "{stored}" of the project is no number; set it anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder} is not a folder; open the folder that holds the images.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The image {path} is not part of the project of {folder}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project of {folder} has no image with the id {image_id}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is no path relative to the image folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Neither {folder} nor {parent} can be written, so no work could be kept; make one of them writable.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project {location} was made by a newer Phrasebox (its schema is {version}, this one knows {newest}); update Phrasebox to open it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{location} is a database of another program; move it away to start a project here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} images a minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} images a second</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{task}: {progress}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{task}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} a second</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>in {count} images</source>
            <extracomment>Of one: in {count} image</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes</source>
            <extracomment>Of one: {count} box</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates</source>
            <extracomment>Of one: {count} candidate</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images</source>
            <extracomment>Of one: {count} image</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as {target}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{target} cannot be written ({strerror}); choose another place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detected {in_images}: {candidates}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every image is reviewed; there is nothing left to detect in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No image is open; open a folder first (Ctrl+O).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped after {done} of {total} images.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type what to find first, for example: a red car=car, truck.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{candidates} in {seconds} s.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{candidates}, {below} below the threshold in {seconds} s.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} had them already (Ctrl+Shift+B: again).</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} images have candidates of this model and these phrases already; Detect all again (Ctrl+Shift+B) replaces them.</source>
            <extracomment>Of one: {count} image has candidates of this model and these phrases already; Detect all again (Ctrl+Shift+B) replaces them.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is reviewed, so what was detected in it was dropped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A box cannot leave the image; delete it with Del instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A box that was being moved is gone meanwhile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Copied {count} boxes.</source>
            <extracomment>Of one: Copied {count} box.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>There is no previous image to copy from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to paste here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>change to {name}: {count} boxes</source>
            <extracomment>Of one: change to {name}: {count} box</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>delete {count} boxes</source>
            <extracomment>Of one: delete {count} box</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>draw {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>duplicate {count} boxes</source>
            <extracomment>Of one: duplicate {count} box</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>move {count} boxes</source>
            <extracomment>Of one: move {count} box</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>paste {count} boxes</source>
            <extracomment>Of one: paste {count} box</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reject {count} boxes</source>
            <extracomment>Of one: reject {count} box</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>The export failed ({fault}: {error}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The export failed on {path}: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The import failed ({fault}: {error}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The import failed on {path}: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept in all images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept {candidates} {in_images}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a class first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete the boxes of a class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete {boxes} of the class {name} {in_images}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Human work and candidates alike, in reviewed images too. One undo takes all of it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No candidate is shown in any image that is not reviewed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No image has a box of the class {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Those at or above the threshold, in every image that is not reviewed. One undo takes all of it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done: {what}. One undo takes all of it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>delete {name}: {count} boxes</source>
            <extracomment>Of one: delete {name}: {count} box</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{done} {in_images}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder {folder} cannot be opened ({error}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a step holds an edit of at least one image, and one of each</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} changed on disk and was read again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was rejected in this image.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no candidate to accept here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no candidate to reject here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>accept {count} boxes</source>
            <extracomment>Of one: accept {count} box</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>bring back {count} boxes</source>
            <extracomment>Of one: bring back {count} box</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>A model has learned from your images: AP {before} before, {after} after.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learning cannot begin in {folder} ({strerror}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learning cannot go on ({strerror}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learning from your images brought nothing on those held back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learning from your images failed. {sentence}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learning was cancelled; the model in use is as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Model that learns: {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrasebox detects with {name} now. Detect with it in the images not reviewed?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The new model cannot be moved to {target} ({strerror}); it lies in {model}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use a model folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is being detected goes on with {before}; {after} is used from the next on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>loading {percent} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not loaded yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All {files} files of {name} hold what they held when it came.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped; what has come of {name} is kept, and Resume goes on from there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>add the model {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>check the model {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>get the model {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is here, whole and checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source> The starter detects from now on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checking {name}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Getting {name}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It can be got again, but not without network.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Measured: about {seconds} s an image for a tiny model here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Measuring this machine, about ten seconds…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Models are kept in {folder} from now on; those in the folder before stay there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opening {name}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrasebox starts with a small model that shows how it works. For photographs, get a larger one under Detect, Models… (Ctrl+M) whenever you like.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove {name} from this machine?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Removed {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped measuring.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>remove {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} detects from now on; it is loaded at the next detection.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Class of “{text}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colour of {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every phrase is disabled; click the square of one to ask for it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The image {path} cannot be shown ({error}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All images are reviewed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a class first: click it, or press its key.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No listed image shows a box of the class {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No listed image that is not reviewed has candidates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Nothing else of this list is left to review; {count} of the project are not reviewed yet.</source>
            <extracomment>Of one: Nothing else of this list is left to review; {count} of the project is not reviewed yet.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>On no listed image do model and human disagree.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That was the last one; this is the first image that is not reviewed yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The score nearest to the threshold is {margin} away from it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>mark as not reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>mark as reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes differ from what the model proposed.</source>
            <extracomment>Of one: {count} box differs from what the model proposed.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>The sample images are missing from {folder}; install phrasebox again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Discarded {count} candidates of “{phrase}” in all images.</source>
            <extracomment>Of one: Discarded {count} candidate of “{phrase}” in all images.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>The boxes are hidden; show them first (Ctrl+H).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The image is still loading; wait until it is shown.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done again: {what}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to undo in this image; the last edit was in {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other images were edited after “{what}”; undo those edits there first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No unreviewed image comes before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No unreviewed image follows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is the first image.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is the last image.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The export was stopped; what was written so far is replaced when you export there again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to count yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All images not reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All images, reviewed ones as well</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Also where this model was asked these phrases already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Also where this model was asked these phrases already ({already})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detect in more…</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Detect in {count} images</source>
            <extracomment>Of one: Detect in {count} image</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Detected {in_images} in {time}: {candidates}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Detecting in {count} images</source>
            <extracomment>Of one: Detecting in {count} image</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Double-click or Enter opens the image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on detecting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on labeling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on labeling meanwhile: a detection in the image that you have open goes first. If the program ends, it offers to go on where it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Human boxes are never changed: what a person drew, changed, accepted or imported stays as it is, and no image becomes reviewed or unreviewed by this. Only candidates of these phrases are replaced.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Images selected in the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Images that failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Images that pass the list's filter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In which images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Paused in {count} images</source>
            <extracomment>Of one: Paused in {count} image</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Progress of Detect all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped before the end</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try the failed ones again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{candidates} so far</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{candidates} so far, {failed} failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} images failed:</source>
            <extracomment>Of one: {count} image failed:</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images left out: asked the same before.</source>
            <extracomment>Of one: {count} image left out: asked the same before.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images left; what was detected stays.</source>
            <extracomment>Of one: {count} image left; what was detected stays.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{scope} ({count})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrase: “{phrase}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Score: {score}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>candidate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>human</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>import</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{width} × {height} pixels, origin: {origin}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Brightness {brightness}, contrast {contrast}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click the square or press Space: ask for it or not</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Double-click or F2: edit; “sedan=car” maps it to a class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drag or Ctrl+arrow: move; Del: remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>disabled, so not asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{here} here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{here} here, {folder} in the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{told}: {counts}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{phrase}” finds the class {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Class name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New class “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept its candidates here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another colour…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Map to class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrases and classes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reject its candidates here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show in the image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Threshold…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{key}   (now {owner})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click the tick to ask for it or not</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Double-click to rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hidden in the image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Key: {key}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrase “{phrase}”, asked for: {counts}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrase “{phrase}”, not asked for: {counts}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrases: none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrases: {phrases}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Threshold: {threshold}, its own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Threshold: {threshold}, the general one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>here · folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: {counts}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Commands found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No command has these letters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type some letters of a command</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{command}   –   not now: {why_not}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{command}: not now. {why_not}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide this part; the View menu brings it back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let this part float, or put it back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop a folder here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop it here, or press Ctrl+O. The images stay where they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For example: a red car, truck. Press Enter, and the model proposes boxes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move, add or delete some; Space marks the image reviewed and goes on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opens a copy of the images that come with Phrasebox, phrases filled in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try the sample images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type what to find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Boxes and images of each class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}  (new)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All images ({total}), others with all candidates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All images ({total}), others with candidates from {threshold} on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All images ({total}), others with candidates from {threshold} on, or their class's threshold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copied byte for byte</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copied, those turned by EXIF redrawn upright</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counting what goes out…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export into this file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not part of the export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Replace an earlier export there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reviewed images ({reviewed}), with their accepted boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say where to write the export.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Any class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Any origin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Any state</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter by class, origin and score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter by name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter images by class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter images by name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter images by state</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter images by the origin of a box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From the model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Highest score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Imported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lowest score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reviewed, empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reviewed, with boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{passing} of {count} images</source>
            <extracomment>Of one: {passing} of {count} image</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{state} ({count})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No image passes the filter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>file is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A file, a folder or a .zip of labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a file or folder; you see what is in it before anything is stored.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import the labels in this folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import the labels of this file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Labels (*.json *.xml *.zip *.yaml *.yml *.txt *.names);;All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking into it…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Told by what is inside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Told by what is inside: {format}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a command to change its keys.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Key of “{command}”:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New key: press it here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take this key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use it as well</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>⚠ {shown} is the key of {names}, which would lose it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>AP after</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>AP before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>AP before and after, class by class</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>AP before, on {count} held-back images: {before}.</source>
            <extracomment>Of one: AP before, on {count} held-back image: {before}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>AP is measured first on the images held back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>AP on {count} held-back images: {before} before, {best} at best so far.</source>
            <extracomment>Of one: AP on {count} held-back image: {before} before, {best} at best so far.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>About 15 minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About 30 minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About 4 hours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About 5 minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About an hour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>After</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All classes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As long as suits the images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Better: AP from {before} to {after}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Boxes judged by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel learning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on labeling meanwhile. It learns from the labels as they were when it began, and goes on when this window is closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on learning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Held-back image {number}, after</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Held-back image {number}, before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Held-back images, before on the left and after on the right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How &amp;long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many steps it takes is not known yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Judged by {count} held-back images that it never learned from.</source>
            <extracomment>Of one: Judged by {count} held-back image that it never learned from.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Judged by {count} held-back images that it never learned from; so few tell a good model from a bad one, no more.</source>
            <extracomment>Of one: Judged by {count} held-back image that it never learned from; so few tell a good model from a bad one, no more.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Judging what was learned, and drawing pictures of it…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learn from my images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learning failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learning…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was gained on the held-back images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paused. Going on takes up what was learned when it was last saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress of learning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading the images, and judging the model as it is…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Review more images, of what it misses above all, and learn again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Step {step} of at most {steps}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model in use learns what your reviewed images show: their accepted boxes, and where nothing is. About a fifth of the images is held back to judge by. Your labels are not changed, and the model in use stays as it is; what comes out is a new one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Twenty images take about five minutes with the starter on two cores; large models take far longer without a GPU. It runs on its own, also when this window is closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use the new model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close; brightness and contrast stay as they are</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only how you see it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The image file and what the model sees stay as they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrases and boxes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tools</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{help} ({keys})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only for models that ask for one; not stored, and sent only when asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without network: get the model on another machine, carry its folder over, and press Add folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>http://proxy.example:3128; empty for the system's own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&lt;b&gt;Problem:&lt;/b&gt; {sentence}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>AP on COCO in percent, zero-shot; with * its pictures were among the training data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>AP on LVIS minival in percent, zero-shot; with * its pictures were among the training data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>AP on LVIS val in percent, zero-shot; with * its pictures were among the training data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a .pth, .pt or .bin file of weights that you have</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a file of weights</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a model folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a model folder that you have</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close this window; a model that is being fetched goes on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Connection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete this model, or what has come of it, from the models folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detect with this model from now on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fetch this model; it can be stopped and gone on with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Get</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How much has come</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How much is fetched</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep models in another folder from now on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep models in this folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>LVIS minival</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>LVIS val</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Measure this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mirror, proxy and token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Models</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Models folder: {folder}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the model's folder in the file manager</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read its files and hold them to their checksums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Seconds for one photograph here, by the measurement of this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See in ten seconds how long each model takes here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop; what has come is kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The name by which --model finds it, too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Weights (*.pth *.pt *.bin)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is going on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What of it is on this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{percent} % of it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{state}, in use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrases, with commas between; Enter detects them here. “a red car=car” finds a red car and labels it car. (P)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What to find: a red car=car, truck, person with a hat=person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another class…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detect this phrase here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit the phrase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its own class, “{text}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Phrases to find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove, with its candidates in all images</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Candidates: {here} in this image, {folder} in the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scores of the candidates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keyboard and mouse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search commands and keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What it does</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{keys} (changed)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept the selected candidates, or all that are shown (Enter)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a class</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Boxes: {detail}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Classes come from the phrases you type, or with +.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No boxes to show. Press I to detect the phrases, or W to draw.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not shown: {told}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reject the selected candidates, or all that are shown (X)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{accepted} accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{candidates} to check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} below the threshold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} hidden</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} rejected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the statistics as CSV</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every change is on the disk as soon as it is made; there is nothing to save.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Image {place} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Images of the project by state</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model, where it runs, its precision, and the deformable attention in use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} new</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} suggested</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{zoom} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>⚠ Last change not saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>✓ Saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress of {task}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show more of it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop: {task}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Candidates below this score are hidden, never thrown away ([ and ])</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From which score the candidates of this class are shown and exported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strong bars: scores in this image; pale bars: in the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Threshold of {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use the general threshold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copying the samples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detecting in this image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detecting in {name}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detecting…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Loading the model {name}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking for images: {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking for images…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading {path}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model is loaded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This image cannot be shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This image is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>loading…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} – Phrasebox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} images so far</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{sentence} ({more} more)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Failure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Job</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Priority</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>detect in {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>measure this machine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A good first choice: small, quick, and it knows many kinds of things.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Large; for a GPU, where everyday and street scenes matter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learned from Objects365 and GoldG.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learned from Objects365 v2, OpenImages v6 and GoldG.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG and GRIT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG and V3Det.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG and captions (Cap4M).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG, GRIT and V3Det.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG, captions, OpenImages and COCO.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learned from boxes, and from captions that a language model wrote (GroundingCap-1M).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learned from every public set its authors had, COCO and LVIS among them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Small, and the best of its size for rare things and longer phrases.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Small, for rare kinds of things.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Small; a little more at home with captions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The middle, for everyday things such as COCO's people, cars and animals.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The middle, for rare things and longer phrases.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The middle: finds more than the small ones, and takes longer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The original: to compare with earlier work; the newer ones of its size find more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The plainest of the small ones, to compare with.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The strongest for everyday things; for a GPU.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The strongest for rare things and longer phrases; for a GPU.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
