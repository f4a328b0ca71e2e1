<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Phrasebox</name>
        <message>
            <source>The project cannot be searched ({error}).</source>
            <translation>无法搜索该项目（{error}）。</translation>
        </message>
        <message>
            <source>Detect all is not running.</source>
            <translation>批量检测没有在运行。</translation>
        </message>
        <message>
            <source>No box is selected.</source>
            <translation>没有选中任何框。</translation>
        </message>
        <message>
            <source>No box is shown in this image.</source>
            <translation>这张图像中没有显示任何框。</translation>
        </message>
        <message>
            <source>No box of the class is shown in this image.</source>
            <translation>这张图像中没有显示该类别的框。</translation>
        </message>
        <message>
            <source>No box was copied.</source>
            <translation>尚未复制任何框。</translation>
        </message>
        <message>
            <source>No candidate is shown in this image.</source>
            <translation>这张图像中没有显示候选框。</translation>
        </message>
        <message>
            <source>No candidate of the class is shown in this image.</source>
            <translation>这张图像中没有显示该类别的候选框。</translation>
        </message>
        <message>
            <source>No folder is open.</source>
            <translation>没有打开文件夹。</translation>
        </message>
        <message>
            <source>No image is open.</source>
            <translation>没有打开图像。</translation>
        </message>
        <message>
            <source>Nothing is being detected.</source>
            <translation>没有正在进行的检测。</translation>
        </message>
        <message>
            <source>Nothing was done yet.</source>
            <translation>尚未进行任何操作。</translation>
        </message>
        <message>
            <source>Nothing was undone.</source>
            <translation>没有可重做的操作。</translation>
        </message>
        <message>
            <source>The image is not reviewed.</source>
            <translation>这张图像尚未审核。</translation>
        </message>
        <message>
            <source>There is no class yet.</source>
            <translation>还没有类别。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Detect all</source>
            <translation>批量检测</translation>
        </message>
        <message>
            <source>Detect all is over. {path} and {more} more failed.</source>
            <translation>批量检测已结束。{path} 及另外 {more} 张图像检测失败。</translation>
        </message>
        <message>
            <source>Detect all is over. {path} failed.</source>
            <translation>批量检测已结束。{path} 检测失败。</translation>
        </message>
        <message numerus="yes">
            <source>Detect all was not finished: {phrases} in {count} images more, with {model}.</source>
            <extracomment>Of one: Detect all was not finished: {phrases} in {count} image more, with {model}.</extracomment>
            <translation>
                <numerusform>批量检测尚未完成：还有 {count} 张图像要用 {model} 检测 {phrases}。</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not</source>
            <translation>不继续</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Model: {model}</source>
            <translation>模型：{model}</translation>
        </message>
        <message>
            <source>Phrases, as typed in the window: {phrases}</source>
            <translation>短语（与窗口中输入的一致）：{phrases}</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>显示汇总</translation>
        </message>
        <message>
            <source>Speed: {speed}</source>
            <translation>速度：{speed}</translation>
        </message>
        <message>
            <source>Type what to find in the window first, for example: a red car=car, truck.</source>
            <translation>请先在窗口中输入要查找的内容，例如：a red car=car, truck。</translation>
        </message>
        <message>
            <source>&lt;b&gt;Phrasebox&lt;/b&gt; {version}</source>
            <translation>&lt;b&gt;Phrasebox&lt;/b&gt; {version}</translation>
        </message>
        <message>
            <source>About Phrasebox</source>
            <translation>关于 Phrasebox</translation>
        </message>
        <message>
            <source>Copied: {path}</source>
            <translation>已复制：{path}</translation>
        </message>
        <message>
            <source>No class has the key {key}.</source>
            <translation>没有类别使用按键 {key}。</translation>
        </message>
        <message>
            <source>Open a folder of images</source>
            <translation>打开图像文件夹</translation>
        </message>
        <message>
            <source>Type phrases, get boxes, on your own machine.
Licence: Apache-2.0.</source>
            <translation>输入短语，得到框，一切都在您自己的电脑上完成。
许可证：Apache-2.0。</translation>
        </message>
        <message>
            <source>Class for new boxes</source>
            <translation>新框使用的类别</translation>
        </message>
        <message>
            <source>Class of the new box</source>
            <translation>新框的类别</translation>
        </message>
        <message>
            <source>Class of the selected boxes</source>
            <translation>所选框的类别</translation>
        </message>
        <message>
            <source>Ask for it earlier or later</source>
            <translation>调整查找的先后</translation>
        </message>
        <message>
            <source>Ask for it or not; its boxes stay</source>
            <translation>启用或停用查找；已有的框保留</translation>
        </message>
        <message>
            <source>Change its class</source>
            <translation>更改其类别</translation>
        </message>
        <message>
            <source>Click again at the same place</source>
            <translation>在同一位置再次单击</translation>
        </message>
        <message>
            <source>Click the number of a class</source>
            <translation>单击类别的阈值数字</translation>
        </message>
        <message>
            <source>Click the square of a phrase, Space</source>
            <translation>单击短语的色块，或按空格</translation>
        </message>
        <message>
            <source>Click, Ctrl-click, Shift-click</source>
            <translation>单击、Ctrl+单击、Shift+单击</translation>
        </message>
        <message>
            <source>Ctrl+wheel</source>
            <translation>Ctrl+滚轮</translation>
        </message>
        <message>
            <source>Detect</source>
            <translation>检测</translation>
        </message>
        <message>
            <source>Double-click a box</source>
            <translation>双击框</translation>
        </message>
        <message>
            <source>Double-click a class, F2</source>
            <translation>双击类别，或按 F2</translation>
        </message>
        <message>
            <source>Double-click a phrase, F2</source>
            <translation>双击短语，或按 F2</translation>
        </message>
        <message>
            <source>Drag a box or a handle</source>
            <translation>拖动框或控制点</translation>
        </message>
        <message>
            <source>Drag a phrase, Ctrl+arrow</source>
            <translation>拖动短语，或按 Ctrl+方向键</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Edit it, or map it to a class: sedan=car</source>
            <translation>编辑，或映射到类别：sedan=car</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Give it a threshold of its own</source>
            <translation>为其单独设置阈值</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>Left-drag on the empty image</source>
            <translation>在图像空白处按住左键拖动</translation>
        </message>
        <message>
            <source>Middle-drag, Space-drag</source>
            <translation>中键拖动，或按住空格拖动</translation>
        </message>
        <message>
            <source>Move or resize it</source>
            <translation>移动或调整大小</translation>
        </message>
        <message>
            <source>Move the image</source>
            <translation>移动图像</translation>
        </message>
        <message>
            <source>Rename it</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Scroll the image; with Shift sideways</source>
            <translation>滚动图像；按住 Shift 横向滚动</translation>
        </message>
        <message>
            <source>Select a box; add to the selection or take from it</source>
            <translation>选择框；添加到所选或从中移除</translation>
        </message>
        <message>
            <source>Select the boxes inside a rubber band</source>
            <translation>选择拖出的矩形内的框</translation>
        </message>
        <message>
            <source>Select the next of the boxes that lie over each other there</source>
            <translation>选择该处重叠的下一个框</translation>
        </message>
        <message>
            <source>Shift-drag</source>
            <translation>Shift+拖动</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>滚轮</translation>
        </message>
        <message>
            <source>Zoom at the cursor</source>
            <translation>以光标为中心缩放</translation>
        </message>
        <message>
            <source>Accept candidates</source>
            <translation>接受候选框</translation>
        </message>
        <message>
            <source>Accept every shown candidate of the active class in this image</source>
            <translation>接受这张图像中显示的当前类别的所有候选框</translation>
        </message>
        <message>
            <source>Accept the class here</source>
            <translation>接受本图该类别的候选框</translation>
        </message>
        <message>
            <source>Accept the selected candidates, or all that are shown</source>
            <translation>接受所选候选框，或所有显示的候选框</translation>
        </message>
        <message>
            <source>Add a class…</source>
            <translation>添加类别…</translation>
        </message>
        <message>
            <source>Back to selecting, moving and resizing boxes</source>
            <translation>返回到框的选择、移动和调整</translation>
        </message>
        <message>
            <source>Bring back rejected</source>
            <translation>恢复已拒绝的候选框</translation>
        </message>
        <message>
            <source>Change class…</source>
            <translation>更改类别…</translation>
        </message>
        <message>
            <source>Copy boxes</source>
            <translation>复制框</translation>
        </message>
        <message>
            <source>Copy every accepted box of the previous image into this one</source>
            <translation>将上一张图像中所有已接受的框复制到这张图像</translation>
        </message>
        <message>
            <source>Copy the selected boxes</source>
            <translation>复制所选框</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Delete all boxes of the class…</source>
            <translation>删除该类别的所有框…</translation>
        </message>
        <message>
            <source>Delete the boxes of the active class in every image, as one step of undo</source>
            <translation>删除所有图像中当前类别的框，可一步撤销</translation>
        </message>
        <message>
            <source>Delete the selected boxes</source>
            <translation>删除所选框</translation>
        </message>
        <message>
            <source>Do the undone edit again</source>
            <translation>重做已撤销的编辑</translation>
        </message>
        <message>
            <source>Draw a box</source>
            <translation>绘制框</translation>
        </message>
        <message>
            <source>Draw a box: press and drag, or click two corners; Enter places one in the middle of what is seen</source>
            <translation>绘制框：按住并拖动，或单击两个角；按 Enter 在可见区域中央放置一个</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>创建副本</translation>
        </message>
        <message>
            <source>Duplicate the selected boxes</source>
            <translation>为所选框创建副本</translation>
        </message>
        <message>
            <source>Give the active class another name; its boxes keep it</source>
            <translation>为当前类别改名；其框保持不变</translation>
        </message>
        <message>
            <source>Give the selected boxes another class</source>
            <translation>更改所选框的类别</translation>
        </message>
        <message>
            <source>Keep drawing after a box</source>
            <translation>画完后继续绘制</translation>
        </message>
        <message>
            <source>Make a class for boxes to draw</source>
            <translation>为要绘制的框新建类别</translation>
        </message>
        <message>
            <source>Make candidates again of all that was rejected in this image</source>
            <translation>将这张图像中所有已拒绝的框恢复为候选框</translation>
        </message>
        <message>
            <source>Paste boxes</source>
            <translation>粘贴框</translation>
        </message>
        <message>
            <source>Paste the copied boxes into this image</source>
            <translation>将复制的框粘贴到这张图像</translation>
        </message>
        <message>
            <source>Paste the previous image's boxes</source>
            <translation>粘贴上一张图像的框</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Reject candidates</source>
            <translation>拒绝候选框</translation>
        </message>
        <message>
            <source>Reject every shown candidate of the active class in this image</source>
            <translation>拒绝这张图像中显示的当前类别的所有候选框</translation>
        </message>
        <message>
            <source>Reject the class here</source>
            <translation>拒绝本图该类别的候选框</translation>
        </message>
        <message>
            <source>Reject the selected candidates, or all that are shown; they are not proposed again</source>
            <translation>拒绝所选候选框，或所有显示的候选框；不会再次建议</translation>
        </message>
        <message>
            <source>Rename the class</source>
            <translation>重命名类别</translation>
        </message>
        <message>
            <source>Select all boxes</source>
            <translation>选择所有框</translation>
        </message>
        <message>
            <source>Select and edit</source>
            <translation>选择和编辑</translation>
        </message>
        <message>
            <source>Select every shown box</source>
            <translation>选择所有显示的框</translation>
        </message>
        <message>
            <source>Select every shown box of the active class</source>
            <translation>选择显示的当前类别的所有框</translation>
        </message>
        <message>
            <source>Select next box</source>
            <translation>选择下一个框</translation>
        </message>
        <message>
            <source>Select previous box</source>
            <translation>选择上一个框</translation>
        </message>
        <message>
            <source>Select the boxes of the class</source>
            <translation>选择该类别的框</translation>
        </message>
        <message>
            <source>Select the next shown box</source>
            <translation>选择下一个显示的框</translation>
        </message>
        <message>
            <source>Select the shown box before</source>
            <translation>选择上一个显示的框</translation>
        </message>
        <message>
            <source>Stay in drawing after each box instead of returning to editing</source>
            <translation>每画完一个框后继续绘制，而不返回编辑</translation>
        </message>
        <message>
            <source>Take back the last edit</source>
            <translation>撤销上一次编辑</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Class {number}</source>
            <translation>类别 {number}</translation>
        </message>
        <message>
            <source>Give the selection class {number}, or draw with it</source>
            <translation>将所选框设为类别 {number}，或用它绘制</translation>
        </message>
        <message>
            <source>Make the selected boxes higher by {number} px</source>
            <translation>将所选框的高度增加 {number} 像素</translation>
        </message>
        <message>
            <source>Make the selected boxes lower by {number} px</source>
            <translation>将所选框的高度减少 {number} 像素</translation>
        </message>
        <message>
            <source>Make the selected boxes narrower by {number} px</source>
            <translation>将所选框的宽度减少 {number} 像素</translation>
        </message>
        <message>
            <source>Make the selected boxes wider by {number} px</source>
            <translation>将所选框的宽度增加 {number} 像素</translation>
        </message>
        <message>
            <source>Move the lower side down</source>
            <translation>下边缘下移</translation>
        </message>
        <message>
            <source>Move the lower side down by {number}</source>
            <translation>下边缘下移 {number}</translation>
        </message>
        <message>
            <source>Move the lower side up</source>
            <translation>下边缘上移</translation>
        </message>
        <message>
            <source>Move the lower side up by {number}</source>
            <translation>下边缘上移 {number}</translation>
        </message>
        <message>
            <source>Move the right side left</source>
            <translation>右边缘左移</translation>
        </message>
        <message>
            <source>Move the right side left by {number}</source>
            <translation>右边缘左移 {number}</translation>
        </message>
        <message>
            <source>Move the right side right</source>
            <translation>右边缘右移</translation>
        </message>
        <message>
            <source>Move the right side right by {number}</source>
            <translation>右边缘右移 {number}</translation>
        </message>
        <message>
            <source>Move the selected boxes down by {number} px</source>
            <translation>将所选框下移 {number} 像素</translation>
        </message>
        <message>
            <source>Move the selected boxes left by {number} px</source>
            <translation>将所选框左移 {number} 像素</translation>
        </message>
        <message>
            <source>Move the selected boxes right by {number} px</source>
            <translation>将所选框右移 {number} 像素</translation>
        </message>
        <message>
            <source>Move the selected boxes up by {number} px</source>
            <translation>将所选框上移 {number} 像素</translation>
        </message>
        <message>
            <source>Nudge down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Nudge down by {number}</source>
            <translation>下移 {number}</translation>
        </message>
        <message>
            <source>Nudge left</source>
            <translation>左移</translation>
        </message>
        <message>
            <source>Nudge left by {number}</source>
            <translation>左移 {number}</translation>
        </message>
        <message>
            <source>Nudge right</source>
            <translation>右移</translation>
        </message>
        <message>
            <source>Nudge right by {number}</source>
            <translation>右移 {number}</translation>
        </message>
        <message>
            <source>Nudge up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Nudge up by {number}</source>
            <translation>上移 {number}</translation>
        </message>
        <message>
            <source>Accept in all images…</source>
            <translation>在所有图像中接受…</translation>
        </message>
        <message>
            <source>Accept the shown candidates, mark the image reviewed and go to the next that is not</source>
            <translation>接受显示的候选框，将图像标为已审核，并转到下一张未审核的图像</translation>
        </message>
        <message>
            <source>Accept what is shown in every image that is not reviewed, as one step of undo</source>
            <translation>接受每张未审核图像中显示的候选框，可一步撤销</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>实际大小</translation>
        </message>
        <message>
            <source>An image pixel is a screen pixel</source>
            <translation>一个图像像素对应一个屏幕像素</translation>
        </message>
        <message>
            <source>Boxes per class, sizes, scores, states, and how often model and human agree</source>
            <translation>每个类别的框数、大小、置信度、状态，以及模型与人工的一致程度</translation>
        </message>
        <message>
            <source>Brighter</source>
            <translation>调亮</translation>
        </message>
        <message>
            <source>Brightness and contrast as in the file</source>
            <translation>恢复文件原有的亮度和对比度</translation>
        </message>
        <message>
            <source>Brightness and contrast…</source>
            <translation>亮度和对比度…</translation>
        </message>
        <message>
            <source>Classes and boxes</source>
            <translation>类别和框</translation>
        </message>
        <message>
            <source>Copy the file's path</source>
            <translation>复制文件路径</translation>
        </message>
        <message>
            <source>Copy where the open image lies</source>
            <translation>复制当前打开的图像的路径</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>使用深色配色</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>深色主题</translation>
        </message>
        <message>
            <source>Darker</source>
            <translation>调暗</translation>
        </message>
        <message>
            <source>Fill the screen</source>
            <translation>铺满整个屏幕</translation>
        </message>
        <message>
            <source>Filter the image list by name</source>
            <translation>按名称筛选图像列表</translation>
        </message>
        <message>
            <source>Find an image</source>
            <translation>查找图像</translation>
        </message>
        <message>
            <source>Fit to window</source>
            <translation>适应窗口</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Go to the image before that is not reviewed</source>
            <translation>转到上一张未审核的图像</translation>
        </message>
        <message>
            <source>Go to the image before that shows a box of the active class</source>
            <translation>转到上一张显示当前类别框的图像</translation>
        </message>
        <message>
            <source>Go to the image where most of what the model proposed was changed; again: the next such</source>
            <translation>转到模型建议被改动最多的图像；再次使用则转到下一张</translation>
        </message>
        <message>
            <source>Go to the next image</source>
            <translation>转到下一张图像</translation>
        </message>
        <message>
            <source>Go to the next image that is not reviewed</source>
            <translation>转到下一张未审核的图像</translation>
        </message>
        <message>
            <source>Go to the next image that shows a box of the active class</source>
            <translation>转到下一张显示当前类别框的图像</translation>
        </message>
        <message>
            <source>Go to the previous image</source>
            <translation>转到上一张图像</translation>
        </message>
        <message>
            <source>Go to the unreviewed image with the score nearest to the threshold; again: the next such</source>
            <translation>转到置信度最接近阈值的未审核图像；再次使用则转到下一张</translation>
        </message>
        <message>
            <source>Hide all boxes</source>
            <translation>隐藏所有框</translation>
        </message>
        <message>
            <source>Hide or show the active class</source>
            <translation>隐藏或显示当前类别</translation>
        </message>
        <message>
            <source>Hide selected boxes</source>
            <translation>隐藏所选框</translation>
        </message>
        <message>
            <source>Hide the boxes of the active class, or show them again</source>
            <translation>隐藏当前类别的框，或重新显示</translation>
        </message>
        <message>
            <source>Hide the selected boxes; with none selected, show all again</source>
            <translation>隐藏所选框；未选中任何框时重新显示全部</translation>
        </message>
        <message>
            <source>Image list</source>
            <translation>图像列表</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>跟随系统语言</translation>
        </message>
        <message>
            <source>Least certain image</source>
            <translation>最不确定的图像</translation>
        </message>
        <message>
            <source>Less contrast</source>
            <translation>降低对比度</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>使用浅色配色</translation>
        </message>
        <message>
            <source>Light or dark, as the system is set</source>
            <translation>跟随系统设置使用浅色或深色</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>浅色主题</translation>
        </message>
        <message>
            <source>Mark as not reviewed</source>
            <translation>标为未审核</translation>
        </message>
        <message>
            <source>More contrast</source>
            <translation>提高对比度</translation>
        </message>
        <message>
            <source>Move the keys to the next part of the window</source>
            <translation>将键盘焦点移到窗口的下一区域</translation>
        </message>
        <message>
            <source>Move the keys to the part of the window before</source>
            <translation>将键盘焦点移到窗口的上一区域</translation>
        </message>
        <message>
            <source>Next image</source>
            <translation>下一张图像</translation>
        </message>
        <message>
            <source>Next image of the class</source>
            <translation>该类别的下一张图像</translation>
        </message>
        <message>
            <source>Next part</source>
            <translation>下一区域</translation>
        </message>
        <message>
            <source>Next unreviewed</source>
            <translation>下一张未审核</translation>
        </message>
        <message>
            <source>Previous image</source>
            <translation>上一张图像</translation>
        </message>
        <message>
            <source>Previous image of the class</source>
            <translation>该类别的上一张图像</translation>
        </message>
        <message>
            <source>Previous part</source>
            <translation>上一区域</translation>
        </message>
        <message>
            <source>Previous unreviewed</source>
            <translation>上一张未审核</translation>
        </message>
        <message>
            <source>Put a reviewed image back among those to review</source>
            <translation>将已审核的图像改回未审核</translation>
        </message>
        <message>
            <source>Put every panel back where it was at first</source>
            <translation>将所有面板恢复到最初的位置</translation>
        </message>
        <message>
            <source>Reset the layout</source>
            <translation>重置布局</translation>
        </message>
        <message>
            <source>Reviewed, next</source>
            <translation>标为已审核，下一张</translation>
        </message>
        <message>
            <source>See the image as it is</source>
            <translation>按原样查看图像</translation>
        </message>
        <message>
            <source>See the image brighter</source>
            <translation>让图像显示得更亮</translation>
        </message>
        <message>
            <source>See the image brighter or with more contrast; the file stays as it is</source>
            <translation>提高显示的亮度或对比度；文件保持不变</translation>
        </message>
        <message>
            <source>See the image darker</source>
            <translation>让图像显示得更暗</translation>
        </message>
        <message>
            <source>See the image with less contrast</source>
            <translation>以更低的对比度查看图像</translation>
        </message>
        <message>
            <source>See the image with more contrast</source>
            <translation>以更高的对比度查看图像</translation>
        </message>
        <message>
            <source>See the image without its boxes</source>
            <translation>只看图像，不显示框</translation>
        </message>
        <message>
            <source>Show or hide the classes and boxes</source>
            <translation>显示或隐藏类别和框</translation>
        </message>
        <message>
            <source>Show or hide the list of images</source>
            <translation>显示或隐藏图像列表</translation>
        </message>
        <message>
            <source>Show or hide the tool bar</source>
            <translation>显示或隐藏工具栏</translation>
        </message>
        <message>
            <source>Show the whole image</source>
            <translation>显示整张图像</translation>
        </message>
        <message>
            <source>Speak the system's language, where Phrasebox knows it</source>
            <translation>若 Phrasebox 支持，则使用系统语言</translation>
        </message>
        <message>
            <source>Speak this language from now on</source>
            <translation>从现在起使用此语言</translation>
        </message>
        <message>
            <source>Statistics…</source>
            <translation>统计…</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>跟随系统主题</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>工具栏</translation>
        </message>
        <message>
            <source>Where model and human disagree most</source>
            <translation>模型与人工分歧最大的图像</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Zoom in; Ctrl+wheel does so at the cursor</source>
            <translation>放大；Ctrl+滚轮以光标为中心放大</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Zoom out; Ctrl+wheel does so at the cursor</source>
            <translation>缩小；Ctrl+滚轮以光标为中心缩小</translation>
        </message>
        <message>
            <source>Add boxes from a file or folder of another tool, seen before they are stored</source>
            <translation>从其他工具的文件或文件夹添加框，存储前可先预览</translation>
        </message>
        <message>
            <source>Choose among the folders that were opened before</source>
            <translation>从以前打开过的文件夹中选择</translation>
        </message>
        <message>
            <source>Close the program; all is saved</source>
            <translation>关闭程序；所有内容均已保存</translation>
        </message>
        <message>
            <source>Detect all again…</source>
            <translation>重新批量检测…</translation>
        </message>
        <message>
            <source>Detect all…</source>
            <translation>批量检测…</translation>
        </message>
        <message>
            <source>Detect in many images, also where the same was detected before</source>
            <translation>在多张图像中检测，包括已做过相同检测的图像</translation>
        </message>
        <message>
            <source>Detect in many images: choose which ones, see how far it is, or its summary</source>
            <translation>在多张图像中检测：选择范围，查看进度或汇总</translation>
        </message>
        <message>
            <source>Detect in the next images while you are at this one</source>
            <translation>在您处理这张图像时，提前检测接下来的图像</translation>
        </message>
        <message>
            <source>Detect the phrases in the open image</source>
            <translation>在打开的图像中检测这些短语</translation>
        </message>
        <message>
            <source>Detect with a checkpoint folder of your own</source>
            <translation>用您自己的模型文件夹检测</translation>
        </message>
        <message>
            <source>Every command and its keys, which can be changed</source>
            <translation>所有命令及其按键（可更改）</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Find a command…</source>
            <translation>查找命令…</translation>
        </message>
        <message>
            <source>Find any command by its name</source>
            <translation>按名称查找任意命令</translation>
        </message>
        <message>
            <source>Get models, and choose the one that detects</source>
            <translation>下载模型，并选择用于检测的模型</translation>
        </message>
        <message>
            <source>Import labels…</source>
            <translation>导入标注…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Learn from my images…</source>
            <translation>用我的图像训练…</translation>
        </message>
        <message>
            <source>Let Detect all rest, or go on with it</source>
            <translation>暂停或继续批量检测</translation>
        </message>
        <message>
            <source>Look ahead</source>
            <translation>提前检测</translation>
        </message>
        <message>
            <source>Lower the class's threshold</source>
            <translation>降低该类别的阈值</translation>
        </message>
        <message>
            <source>Lower the threshold</source>
            <translation>降低阈值</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <source>Open a copy of the images that come with it</source>
            <translation>打开随附图像的副本</translation>
        </message>
        <message>
            <source>Open a recent folder…</source>
            <translation>打开最近的文件夹…</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>打开文件夹…</translation>
        </message>
        <message>
            <source>Open the sample images</source>
            <translation>打开示例图像</translation>
        </message>
        <message>
            <source>Pause Detect all</source>
            <translation>暂停批量检测</translation>
        </message>
        <message>
            <source>Put the cursor into the phrase field</source>
            <translation>将光标放到短语输入框</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Raise the class's threshold</source>
            <translation>提高该类别的阈值</translation>
        </message>
        <message>
            <source>Raise the threshold</source>
            <translation>提高阈值</translation>
        </message>
        <message>
            <source>Show fewer candidates</source>
            <translation>减少显示的候选框</translation>
        </message>
        <message>
            <source>Show fewer candidates of the active class</source>
            <translation>减少显示的当前类别候选框</translation>
        </message>
        <message>
            <source>Show more candidates</source>
            <translation>增加显示的候选框</translation>
        </message>
        <message>
            <source>Show more candidates of the active class</source>
            <translation>增加显示的当前类别候选框</translation>
        </message>
        <message>
            <source>Show the model images at half of its own size: quickest, but small objects are missed</source>
            <translation>按模型输入尺寸的一半处理图像：最快，但会漏掉小物体</translation>
        </message>
        <message>
            <source>Show the model images at its own size: finds most</source>
            <translation>按模型的输入尺寸处理图像：找到的最多</translation>
        </message>
        <message>
            <source>Show the model images at three quarters of its own size</source>
            <translation>按模型输入尺寸的四分之三处理图像</translation>
        </message>
        <message>
            <source>Speed: accurate</source>
            <translation>速度：精确</translation>
        </message>
        <message>
            <source>Speed: balanced</source>
            <translation>速度：均衡</translation>
        </message>
        <message>
            <source>Speed: fast</source>
            <translation>速度：快速</translation>
        </message>
        <message>
            <source>Stop detecting</source>
            <translation>停止检测</translation>
        </message>
        <message>
            <source>Stop the running detection</source>
            <translation>停止正在进行的检测</translation>
        </message>
        <message>
            <source>Teach the model in use what the reviewed images show</source>
            <translation>用已审核的图像训练正在使用的模型</translation>
        </message>
        <message>
            <source>Type phrases</source>
            <translation>输入短语</translation>
        </message>
        <message>
            <source>Use a model folder…</source>
            <translation>使用模型文件夹…</translation>
        </message>
        <message>
            <source>Version and licence</source>
            <translation>版本和许可证</translation>
        </message>
        <message>
            <source>Write the boxes of this project for a trainer or another tool</source>
            <translation>导出此项目的框，供训练程序或其他工具使用</translation>
        </message>
        <message>
            <source>There cannot be a class {name}: its name has to be words with single spaces between.</source>
            <translation>无法创建类别 {name}：名称须由词组成，词之间用单个空格分隔。</translation>
        </message>
        <message>
            <source>A part of Phrasebox cannot be loaded ({fault}); run `phrasebox doctor` to see what is missing.</source>
            <translation>无法加载 Phrasebox 的一部分（{fault}）；请运行 `phrasebox doctor` 查看缺少什么。</translation>
        </message>
        <message>
            <source>Phrasebox cannot {task} ({fault}).</source>
            <translation>Phrasebox 无法{task}（{fault}）。</translation>
        </message>
        <message>
            <source>There is not enough memory to {task}; close other programs or use a smaller model.</source>
            <translation>内存不足，无法{task}；请关闭其他程序或使用较小的模型。</translation>
        </message>
        <message numerus="yes">
            <source>{count} images are missing from the folder; the boxes are kept.</source>
            <extracomment>Of one: {count} image is missing from the folder; the boxes are kept.</extracomment>
            <translation>
                <numerusform>文件夹中缺少 {count} 张图像；其框会保留。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images came into the folder.</source>
            <extracomment>Of one: {count} image came into the folder.</extracomment>
            <translation>
                <numerusform>文件夹中新增了 {count} 张图像。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} missing images are back.</source>
            <extracomment>Of one: {count} missing image is back.</extracomment>
            <translation>
                <numerusform>{count} 张缺失的图像已恢复。</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} could not be unpacked ({reason}).</source>
            <translation>无法解压 {source}（{reason}）。</translation>
        </message>
        <message>
            <source>{source} holds more than 2 GB of annotations; unpack it and import its parts.</source>
            <translation>{source} 包含超过 2 GB 的标注；请解压后分部分导入。</translation>
        </message>
        <message>
            <source>{source} is not a whole zip file ({error}); get a whole copy of it.</source>
            <translation>{source} 不是完整的 zip 文件（{error}）；请获取完整的副本。</translation>
        </message>
        <message>
            <source>The COCO file {source} has no "images"; choose the file that names them.</source>
            <translation>COCO 文件 {source} 中没有“images”；请选择列出图像的文件。</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes stand for crowds and came in as plain boxes.</source>
            <extracomment>Of one: {count} box stands for a crowd and came in as a plain box.</extracomment>
            <translation>
                <numerusform>{count} 个框表示群体（crowd），已作为普通框导入。</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} holds no COCO annotation file; choose the file that names the images.</source>
            <translation>{source} 中没有 COCO 标注文件；请选择列出图像的文件。</translation>
        </message>
        <message>
            <source>{source} is a list of results, which names no images; choose the COCO file that names them.</source>
            <translation>{source} 是结果列表，不含图像名称；请选择列出图像的 COCO 文件。</translation>
        </message>
        <message>
            <source>{source} has a result that does not belong to its annotation file: {value}.</source>
            <translation>{source} 中有一个结果与其标注文件不对应：{value}。</translation>
        </message>
        <message>
            <source>{source} is not a list of COCO results; choose the file with the scores.</source>
            <translation>{source} 不是 COCO 结果列表；请选择含置信度的文件。</translation>
        </message>
        <message numerus="yes">
            <source>{count} shapes are points, lines or cuboids and stay out.</source>
            <extracomment>Of one: {count} shape is a point, line or cuboid and stays out.</extracomment>
            <translation>
                <numerusform>{count} 个图形是点、线或立方体，不会导入。</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} is of a video; export the task as "CVAT for images 1.1".</source>
            <translation>{file} 是视频的标注；请将任务导出为“CVAT for images 1.1”格式。</translation>
        </message>
        <message>
            <source>{source} is no CVAT file; choose its annotations.xml.</source>
            <translation>{source} 不是 CVAT 文件；请选择其 annotations.xml。</translation>
        </message>
        <message>
            <source>{found}; choose another place, or allow to replace it.</source>
            <translation>{found}；请选择其他位置，或允许替换。</translation>
        </message>
        <message>
            <source>Images to export are "all" or "reviewed", not "{images}".</source>
            <translation>要导出的图像只能是“all”或“reviewed”，不能是“{images}”。</translation>
        </message>
        <message>
            <source>Pictures of the format "{format}" can be {able}, not {pictures}.</source>
            <translation>格式“{format}”的图片只能是 {able}，不能是 {pictures}。</translation>
        </message>
        <message>
            <source>it failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>its file cannot be read</source>
            <translation>无法读取其文件</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes lie wholly outside the image and were left out.</source>
            <extracomment>Of one: {count} box lies wholly outside the image and was left out.</extracomment>
            <translation>
                <numerusform>{count} 个框完全在图像之外，已忽略。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates not accepted on reviewed images stay out.</source>
            <extracomment>Of one: {count} candidate not accepted on reviewed images stays out.</extracomment>
            <translation>
                <numerusform>已审核图像上 {count} 个未接受的候选框不会导出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates scored below {threshold} stay out.</source>
            <extracomment>Of one: {count} candidate scored below {threshold} stays out.</extracomment>
            <translation>
                <numerusform>{count} 个置信度低于 {threshold} 的候选框不会导出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates scored below {threshold}, or the threshold of their class, stay out.</source>
            <extracomment>Of one: {count} candidate scored below {threshold}, or the threshold of their class, stays out.</extracomment>
            <translation>
                <numerusform>{count} 个置信度低于 {threshold} 或其类别阈值的候选框不会导出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} image files cannot be read any more; the boxes are exported all the same.</source>
            <extracomment>Of one: {count} image file cannot be read any more; the boxes are exported all the same.</extracomment>
            <translation>
                <numerusform>{count} 个图像文件已无法读取；仍会导出其框。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images are turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too, or export upright copies.</source>
            <extracomment>Of one: {count} image is turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too, or export upright copies.</extracomment>
            <translation>
                <numerusform>{count} 张图像带有 EXIF 方向；框和尺寸以转正后的图像为准，请确保训练程序也应用该方向，或导出转正的副本。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images are turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too.</source>
            <extracomment>Of one: {count} image is turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too.</extracomment>
            <translation>
                <numerusform>{count} 张图像带有 EXIF 方向；框和尺寸以转正后的图像为准，请确保训练程序也应用该方向。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images not reviewed yet stay out.</source>
            <extracomment>Of one: {count} image not reviewed yet stays out.</extracomment>
            <translation>
                <numerusform>{count} 张尚未审核的图像不会导出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images turned by EXIF orientation are written anew, upright; the others are copied byte for byte.</source>
            <extracomment>Of one: {count} image turned by EXIF orientation is written anew, upright; the others are copied byte for byte.</extracomment>
            <translation>
                <numerusform>{count} 张带 EXIF 方向的图像将转正后重新写入；其余的逐字节复制。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images were looked at by nobody yet and are exported without boxes; export only reviewed images to leave them out.</source>
            <extracomment>Of one: {count} image was looked at by nobody yet and is exported without boxes; export only reviewed images to leave it out.</extracomment>
            <translation>
                <numerusform>{count} 张图像还没有人看过，导出时不含框；要排除它们，请只导出已审核的图像。</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} cannot be read ({reason}); check its permissions.</source>
            <translation>无法读取 {source}（{reason}）；请检查其权限。</translation>
        </message>
        <message>
            <source>{source} does not exist; check its name.</source>
            <translation>{source} 不存在；请检查名称。</translation>
        </message>
        <message>
            <source>{source} is not UTF-8 text; save it as UTF-8.</source>
            <translation>{source} 不是 UTF-8 文本；请保存为 UTF-8。</translation>
        </message>
        <message>
            <source>{source} is not valid JSON ({error}); get a whole copy of it.</source>
            <translation>{source} 不是有效的 JSON（{error}）；请获取完整的副本。</translation>
        </message>
        <message>
            <source>{target} cannot be written, since the name of a folder in it is not valid text; rename the folder.</source>
            <translation>无法写入 {target}，因为其中某个文件夹的名称不是有效文本；请重命名该文件夹。</translation>
        </message>
        <message>
            <source>{target} could not be written ({reason}); check permissions and the disk's space.</source>
            <translation>无法写入 {target}（{reason}）；请检查权限和磁盘空间。</translation>
        </message>
        <message numerus="yes">
            <source>{count} images have another size on disk (turned upright) than in the file; check the boxes.</source>
            <extracomment>Of one: {count} image has another size on disk (turned upright) than in the file; check the boxes.</extracomment>
            <translation>
                <numerusform>{count} 张图像的实际尺寸（转正后）与文件中记录的不同；请检查框。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} outlines come in as the boxes around them.</source>
            <extracomment>Of one: {count} outline comes in as the box around it.</extracomment>
            <translation>
                <numerusform>{count} 个轮廓以其外接框导入。</numerusform>
            </translation>
        </message>
        <message>
            <source>The format "{format}" can only be written; import {formats}.</source>
            <translation>格式“{format}”只能导出；可以导入的有 {formats}。</translation>
        </message>
        <message>
            <source>Before importing the tasks, set up the labeling interface with {name}, and let Label Studio serve the images: LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT={parent}, with a local storage for {folder}.</source>
            <translation>导入任务前，请用 {name} 设置标注界面，并让 Label Studio 提供图像：LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT={parent}，并为 {folder} 添加本地存储。</translation>
        </message>
        <message>
            <source>The labeling config beside the tasks is not valid XML and was passed over; classes come in the order in which boxes name them.</source>
            <translation>任务旁边的标注配置不是有效的 XML，已跳过；类别按框中出现的顺序导入。</translation>
        </message>
        <message numerus="yes">
            <source>{count} images have several annotations; the last one counts.</source>
            <extracomment>Of one: {count} image has several annotations; the last one counts.</extracomment>
            <translation>
                <numerusform>{count} 张图像有多个标注；以最后一个为准。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images hold only a model's boxes, which come in as accepted ones; look them through.</source>
            <extracomment>Of one: {count} image holds only a model's boxes, which come in as accepted ones; look them through.</extracomment>
            <translation>
                <numerusform>{count} 张图像只有模型的框，将作为已接受的框导入；请逐一检查。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} results are no boxes and stay out.</source>
            <extracomment>Of one: {count} result is no box and stays out.</extracomment>
            <translation>
                <numerusform>{count} 个结果不是框，不会导入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks name no image and stay out.</source>
            <extracomment>Of one: {count} task names no image and stays out.</extracomment>
            <translation>
                <numerusform>{count} 个任务没有列出图像，不会导入。</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} is no export of Label Studio; choose its JSON file.</source>
            <translation>{source} 不是 Label Studio 的导出文件；请选择其 JSON 文件。</translation>
        </message>
        <message numerus="yes">
            <source>{count} shapes are points or lines and stay out.</source>
            <extracomment>Of one: {count} shape is a point or a line and stays out.</extracomment>
            <translation>
                <numerusform>{count} 个图形是点或线，不会导入。</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} holds no LabelMe files; choose one, or the folder with them.</source>
            <translation>{source} 中没有 LabelMe 文件；请选择一个文件，或含有它们的文件夹。</translation>
        </message>
        <message numerus="yes">
            <source>{count} images got another name, because label files would have been the same.</source>
            <extracomment>Of one: {count} image got another name, because label files would have been the same.</extracomment>
            <translation>
                <numerusform>为避免标注文件同名，已更改 {count} 张图像的名称。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images were left out, because another has the same name but for its suffix.</source>
            <extracomment>Of one: {count} image was left out, because another has the same name but for its suffix.</extracomment>
            <translation>
                <numerusform>已忽略 {count} 张图像，因为另有图像只有扩展名不同。</numerusform>
            </translation>
        </message>
        <message>
            <source>COCO, YOLO, Pascal VOC, LabelMe, Label Studio and CVAT files can be imported</source>
            <translation>可以导入 COCO、YOLO、Pascal VOC、LabelMe、Label Studio 和 CVAT 文件</translation>
        </message>
        <message>
            <source>{file} is a list of COCO results without the names of images; choose the annotation file with them.</source>
            <translation>{file} 是没有图像名称的 COCO 结果列表；请选择含图像名称的标注文件。</translation>
        </message>
        <message>
            <source>{file} is in no known format; {known}.</source>
            <translation>无法识别 {file} 的格式；{known}。</translation>
        </message>
        <message>
            <source>{source} holds files of several formats, {first} and {second} among them; choose a file or a folder of one.</source>
            <translation>{source} 含有多种格式的文件，例如 {first} 和 {second}；请选择单个文件，或只含一种格式的文件夹。</translation>
        </message>
        <message>
            <source>{source} holds no annotations; {known}.</source>
            <translation>{source} 中没有标注；{known}。</translation>
        </message>
        <message>
            <source>COCO results with scores (JSON)</source>
            <translation>带置信度的 COCO 结果（JSON）</translation>
        </message>
        <message>
            <source>CVAT takes it as annotations of a task with these images.</source>
            <translation>CVAT 可将其作为标注导入含有这些图像的任务。</translation>
        </message>
        <message>
            <source>CVAT takes it for a task or, with the pictures, a whole project.</source>
            <translation>CVAT 可将其用于任务；连同图片还可用于整个项目。</translation>
        </message>
        <message>
            <source>Evaluation tools read it beside a COCO file.</source>
            <translation>评估工具将它与 COCO 文件一起读取。</translation>
        </message>
        <message>
            <source>Label Studio (tasks as JSON)</source>
            <translation>Label Studio（JSON 任务）</translation>
        </message>
        <message>
            <source>Label Studio imports it: reviewed boxes as annotations, others as predictions.</source>
            <translation>Label Studio 可导入：已审核的框作为标注，其他作为预测。</translation>
        </message>
        <message>
            <source>LabelMe (JSON folder)</source>
            <translation>LabelMe（JSON 文件夹）</translation>
        </message>
        <message>
            <source>LabelMe and X-AnyLabeling open it: one file beside each image.</source>
            <translation>LabelMe 和 X-AnyLabeling 可打开：每张图像旁有一个文件。</translation>
        </message>
        <message>
            <source>Most trainers and labeling tools read it.</source>
            <translation>大多数训练程序和标注工具都能读取。</translation>
        </message>
        <message>
            <source>Pascal VOC (XML folder)</source>
            <translation>Pascal VOC（XML 文件夹）</translation>
        </message>
        <message>
            <source>There is no format "{name}"; choose one of {names}.</source>
            <translation>没有“{name}”格式；请从 {names} 中选择。</translation>
        </message>
        <message>
            <source>Ultralytics trains on it: data.yaml, images and labels.</source>
            <translation>Ultralytics 用它训练：data.yaml、图像和标注。</translation>
        </message>
        <message>
            <source>YOLO (Ultralytics folder)</source>
            <translation>YOLO（Ultralytics 文件夹）</translation>
        </message>
        <message>
            <source>labelImg and many trainers read it; it holds whole pixels.</source>
            <translation>labelImg 和许多训练程序可读取；只保存整数像素。</translation>
        </message>
        <message>
            <source>{output} is a file, and pictures need a folder; name a new or empty one.</source>
            <translation>{output} 是文件，而导出图片需要文件夹；请指定新的或空的文件夹。</translation>
        </message>
        <message>
            <source>{target} exists already</source>
            <translation>{target} 已存在</translation>
        </message>
        <message>
            <source>Imported {boxes} on {images}.</source>
            <translation>已在 {images}中导入 {boxes}。</translation>
        </message>
        <message>
            <source>New classes: {names}.</source>
            <translation>新类别：{names}。</translation>
        </message>
        <message>
            <source>No image goes out.</source>
            <translation>没有图像可导出。</translation>
        </message>
        <message>
            <source>No image of this folder is named there; nothing can be imported.</source>
            <translation>其中没有此文件夹的任何图像，因此无法导入。</translation>
        </message>
        <message numerus="yes">
            <source>These images count as reviewed from then on; boxes that are there stay.</source>
            <extracomment>Of one: This image counts as reviewed from then on; boxes that are there stay.</extracomment>
            <translation>
                <numerusform>此后这些图像视为已审核；已有的框会保留。</numerusform>
            </translation>
        </message>
        <message>
            <source>Wrote {boxes} of {images} to {place}.</source>
            <translation>已将 {images}的 {boxes}写入 {place}。</translation>
        </message>
        <message>
            <source>and {more} more</source>
            <translation>以及另外 {more} 张</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes are in the project already.</source>
            <extracomment>Of one: {count} box is in the project already.</extracomment>
            <translation>
                <numerusform>{count} 个框已在项目中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes stay out: they have no area, no class or no image.</source>
            <extracomment>Of one: {count} box stays out: it has no area, no class or no image.</extracomment>
            <translation>
                <numerusform>{count} 个框不会导入：没有面积、类别或图像。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images are not in this folder and stay out: {names}.</source>
            <extracomment>Of one: {count} image is not in this folder and stays out: {names}.</extracomment>
            <translation>
                <numerusform>{count} 张图像不在此文件夹中，不会导入：{names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images of this folder are named there, with {new_boxes}.</source>
            <extracomment>Of one: {count} image of this folder is named there, with {new_boxes}.</extracomment>
            <translation>
                <numerusform>其中包含此文件夹的 {count} 张图像，共 {new_boxes}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images stay out: {names}.</source>
            <extracomment>Of one: {count} image stays out: {names}.</extracomment>
            <translation>
                <numerusform>{count} 张图像不会导出：{names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images with {boxes} go out, {empty} of them without a box.</source>
            <extracomment>Of one: {count} image with {boxes} goes out, {empty} of them without a box.</extracomment>
            <translation>
                <numerusform>将导出 {count} 张图像，共 {boxes}，其中 {empty} 张没有框。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images with {boxes} go out.</source>
            <extracomment>Of one: {count} image with {boxes} goes out.</extracomment>
            <translation>
                <numerusform>将导出 {count} 张图像，共 {boxes}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} new boxes</source>
            <extracomment>Of one: {count} new box</extracomment>
            <translation>
                <numerusform>{count} 个新框</numerusform>
            </translation>
        </message>
        <message>
            <source>{names} and {more} more</source>
            <translation>{names} 及另外 {more} 个</translation>
        </message>
        <message>
            <source>The image {source} is gone; bring it back or export again without it.</source>
            <translation>图像 {source} 已不存在；请恢复它，或将其排除后重新导出。</translation>
        </message>
        <message>
            <source>the zip file</source>
            <translation>zip 文件</translation>
        </message>
        <message>
            <source>{source} cannot be copied to {target}; check the permissions.</source>
            <translation>无法将 {source} 复制到 {target}；请检查权限。</translation>
        </message>
        <message>
            <source>{target} cannot be read ({reason}); choose another folder.</source>
            <translation>无法读取 {target}（{reason}）；请选择其他文件夹。</translation>
        </message>
        <message>
            <source>{target} holds an export already</source>
            <translation>{target} 中已有导出的内容</translation>
        </message>
        <message>
            <source>{target} is a file; name a new or empty folder for the export.</source>
            <translation>{target} 是文件；请为导出指定新的或空的文件夹。</translation>
        </message>
        <message>
            <source>{target} is a folder; name a .zip file.</source>
            <translation>{target} 是文件夹；请指定 .zip 文件。</translation>
        </message>
        <message>
            <source>{target} is not empty and no former export; name a new or empty folder.</source>
            <translation>{target} 不为空，也不是以前的导出结果；请指定新的或空的文件夹。</translation>
        </message>
        <message>
            <source>{source} could not be turned upright ({error}) and is exported as it is; get a whole copy of it.</source>
            <translation>无法转正 {source}（{error}），将按原样导出；请获取完整的副本。</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes marked as difficult came in like the others.</source>
            <extracomment>Of one: {count} box marked as difficult came in like the others.</extracomment>
            <translation>
                <numerusform>{count} 个标为困难（difficult）的框已与其他框一样导入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes were rounded to whole pixels, which is all that Pascal VOC holds.</source>
            <extracomment>Of one: {count} box was rounded to whole pixels, which is all that Pascal VOC holds.</extracomment>
            <translation>
                <numerusform>已将 {count} 个框取整，因为 Pascal VOC 只保存整数像素。</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} holds no Pascal VOC files; choose the folder with the annotations.</source>
            <translation>{source} 中没有 Pascal VOC 文件；请选择含标注的文件夹。</translation>
        </message>
        <message>
            <source>{source} holds no XML files; choose the folder with the annotations.</source>
            <translation>{source} 中没有 XML 文件；请选择含标注的文件夹。</translation>
        </message>
        <message>
            <source>{source} is not a Pascal VOC file: it begins with &lt;{tag}&gt;.</source>
            <translation>{source} 不是 Pascal VOC 文件：它以 &lt;{tag}&gt; 开头。</translation>
        </message>
        <message>
            <source>{source} is not valid XML ({error}); get a whole copy of it.</source>
            <translation>{source} 不是有效的 XML（{error}）；请获取完整的副本。</translation>
        </message>
        <message>
            <source>There is no validation part: data.yaml names the training images for both.</source>
            <translation>没有验证集：data.yaml 的训练和验证都使用训练图像。</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes were too small to be written and left out.</source>
            <extracomment>Of one: {count} box was too small to be written and left out.</extracomment>
            <translation>
                <numerusform>{count} 个框太小而无法写出，已忽略。</numerusform>
            </translation>
        </message>
        <message>
            <source>The "names" of data.yaml are not numbered from 0; write them as "0: name".</source>
            <translation>data.yaml 的“names”没有从 0 开始编号；请写成“0: name”的形式。</translation>
        </message>
        <message>
            <source>{folder} has no class names: data.yaml, classes.txt or obj.names is expected there or one folder above.</source>
            <translation>{folder} 中没有类别名称：该文件夹或其上一级文件夹中应有 data.yaml、classes.txt 或 obj.names。</translation>
        </message>
        <message>
            <source>{path} is not YAML: {error}.</source>
            <translation>{path} 不是 YAML：{error}。</translation>
        </message>
        <message>
            <source>{source} holds no label files; choose the folder above its labels.</source>
            <translation>{source} 中没有标注文件；请选择 labels 的上一级文件夹。</translation>
        </message>
        <message>
            <source>The file {path} is not an image in a known format; it was probably only named like one.</source>
            <translation>文件 {path} 不是已知格式的图像；可能只是文件名看起来像图像。</translation>
        </message>
        <message>
            <source>The image {path} does not exist; it was moved, renamed or deleted.</source>
            <translation>图像 {path} 不存在；它已被移动、重命名或删除。</translation>
        </message>
        <message>
            <source>The image {path} is damaged or cut short ({error}); get a whole copy of it.</source>
            <translation>图像 {path} 已损坏或不完整（{error}）；请获取完整的副本。</translation>
        </message>
        <message>
            <source>The image {path} is empty (0 bytes); get a whole copy of it.</source>
            <translation>图像 {path} 为空（0 字节）；请获取完整的副本。</translation>
        </message>
        <message>
            <source>The image {path} is in AVIF format, which this Pillow cannot read; convert it to JPEG or PNG.</source>
            <translation>图像 {path} 是 AVIF 格式，此 Pillow 无法读取；请转换为 JPEG 或 PNG。</translation>
        </message>
        <message>
            <source>The image {path} is in HEIF (HEIC) format, which cannot be read; convert it to JPEG or PNG.</source>
            <translation>图像 {path} 是 HEIF（HEIC）格式，无法读取；请转换为 JPEG 或 PNG。</translation>
        </message>
        <message>
            <source>The image {path} is over the limit of {limit} megapixels; make a smaller copy of it.</source>
            <translation>图像 {path} 超过了 {limit} 百万像素的上限；请制作较小的副本。</translation>
        </message>
        <message>
            <source>The image {path} may not be read; check its permissions.</source>
            <translation>没有读取图像 {path} 的权限；请检查权限。</translation>
        </message>
        <message>
            <source>The image {path} needs more memory than there is; make a smaller copy of it.</source>
            <translation>图像 {path} 所需的内存超过可用内存；请制作较小的副本。</translation>
        </message>
        <message>
            <source>The image {path} of {size} megapixels is over the limit of {limit} megapixels; make a smaller copy of it.</source>
            <translation>图像 {path} 有 {size} 百万像素，超过了 {limit} 百万像素的上限；请制作较小的副本。</translation>
        </message>
        <message>
            <source>{path} is a folder, not an image.</source>
            <translation>{path} 是文件夹，不是图像。</translation>
        </message>
        <message>
            <source>No folder is open; open one first ({key}).</source>
            <translation>没有打开文件夹；请先打开一个（{key}）。</translation>
        </message>
        <message>
            <source>No folder is open; open one first.</source>
            <translation>没有打开文件夹；请先打开一个。</translation>
        </message>
        <message>
            <source>Check an image's boxes and press {key}.</source>
            <translation>请检查图像的框，然后按 {key}。</translation>
        </message>
        <message>
            <source>Check an image's boxes, and mark it reviewed in the menu Images.</source>
            <translation>请检查图像的框，并在“图像”菜单中将其标为已审核。</translation>
        </message>
        <message>
            <source>It ended unexpectedly, without a word.</source>
            <translation>意外结束，没有给出任何信息。</translation>
        </message>
        <message>
            <source>It ended unexpectedly: {complaint}</source>
            <translation>意外结束：{complaint}</translation>
        </message>
        <message>
            <source>No image is reviewed. Learning needs at least {least} reviewed images, and about {enough} to be of use.</source>
            <translation>没有已审核的图像。训练至少需要 {least} 张已审核的图像，约 {enough} 张才有效果。</translation>
        </message>
        <message>
            <source>None of the reviewed images has a box, so there is nothing to learn.</source>
            <translation>已审核的图像都没有框，因此没有可训练的内容。</translation>
        </message>
        <message>
            <source>Only 1 image is reviewed. Learning needs at least {least} reviewed images, and about {enough} to be of use.</source>
            <translation>只有 1 张已审核的图像。训练至少需要 {least} 张已审核的图像，约 {enough} 张才有效果。</translation>
        </message>
        <message numerus="yes">
            <source>{count} reviewed images are few: with about {enough} more is learned, and the figures before and after say more.</source>
            <extracomment>Of one: {count} reviewed image is few: with about {enough} more is learned, and the figures before and after say more.</extracomment>
            <translation>
                <numerusform>{count} 张已审核的图像偏少：约有 {enough} 张时训练效果更好，训练前后的指标也更可靠。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} reviewed images, of which about a fifth is held back to judge by.</source>
            <extracomment>Of one: {count} reviewed image, of which about a fifth is held back to judge by.</extracomment>
            <translation>
                <numerusform>{count} 张已审核的图像，其中约五分之一留出用于评估。</numerusform>
            </translation>
        </message>
        <message>
            <source>AP in percent, from: {source}.</source>
            <translation>AP（百分比），来源：{source}。</translation>
        </message>
        <message>
            <source>About {needed} while it detects ({parameters} million parameters), and {free} are free: it does not fit now: close other programs, or take a smaller one.</source>
            <translation>检测时约需 {needed}（{parameters}M 参数），可用 {free}：目前不够，请关闭其他程序，或选用较小的模型。</translation>
        </message>
        <message>
            <source>About {needed} while it detects ({parameters} million parameters), and {free} are free: it fits.</source>
            <translation>检测时约需 {needed}（{parameters}M 参数），可用 {free}：足够。</translation>
        </message>
        <message>
            <source>About {needed} while it detects ({parameters} million parameters).</source>
            <translation>检测时约需 {needed}（{parameters}M 参数）。</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>改动</translation>
        </message>
        <message>
            <source>Came from commit {revision} of the hub; the checksums of this copy hold from now on.</source>
            <translation>来自 hub 的提交 {revision}；此后以此副本的校验和为准。</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件列表</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>For photographs begin with {model}: small, and it knows many kinds of things. Measure this machine, for about ten seconds, to see how long each model takes here.</source>
            <translation>对于照片，请从 {model} 开始：它很小，却能识别许多种物体。测量这台电脑（约 10 秒）即可知道每个模型在此需要多长时间。</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>适合</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>No commit is known beforehand: the first copy's checksums are kept, and hold from then on.</source>
            <translation>事先无法得知提交：会保存首个副本的校验和，此后以其为准。</translation>
        </message>
        <message>
            <source>Of the published models none fits into the free memory; close other programs.</source>
            <translation>没有一个已发布的模型能放入可用内存；请关闭其他程序。</translation>
        </message>
        <message>
            <source>On this GPU a tiny model takes {tiny} an image, a base one {base}, a large one {large}. Take {everyday} for everyday things, or {rare} for rare things and longer phrases.</source>
            <translation>在这块 GPU 上处理每张图像，tiny 模型需 {tiny}，base 模型需 {base}，large 模型需 {large}。日常物体请用 {everyday}，罕见物体和较长短语请用 {rare}。</translation>
        </message>
        <message>
            <source>On this machine</source>
            <translation>这台电脑上的模型</translation>
        </message>
        <message>
            <source>On this processor a tiny model takes {tiny} an image, a base one {base}, a large one {large}. Take {everyday} for everyday things, or {rare} for rare things and longer phrases. A GPU would take well under a second.</source>
            <translation>在这个 CPU 上处理每张图像，tiny 模型需 {tiny}，base 模型需 {base}，large 模型需 {large}。日常物体请用 {everyday}，罕见物体和较长短语请用 {rare}。使用 GPU 则远不到 1 秒。</translation>
        </message>
        <message>
            <source>Pinned to commit {revision} of the hub, each file held to its checksum.</source>
            <translation>固定为 hub 的提交 {revision}，每个文件都核对校验和。</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>已发布的模型</translation>
        </message>
        <message>
            <source>Seeing how the program works: it knows drawn shapes and blood cells, and little of photographs.</source>
            <translation>用于体验程序的工作方式：能识别绘制的图形和血细胞，但对照片识别有限。</translation>
        </message>
        <message>
            <source>So it has seen the pictures of COCO (marked *).</source>
            <translation>因此训练时见过 COCO 的图片（标 *）。</translation>
        </message>
        <message>
            <source>So it has seen the pictures of COCO and LVIS (marked *).</source>
            <translation>因此训练时见过 COCO 和 LVIS 的图片（标 *）。</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>训练数据</translation>
        </message>
        <message>
            <source>What it was taught: a model of your own.</source>
            <translation>它所训练的内容（您自己的模型）。</translation>
        </message>
        <message>
            <source>about {time}</source>
            <translation>约 {time}</translation>
        </message>
        <message>
            <source>altered</source>
            <translation>已改动</translation>
        </message>
        <message>
            <source>here</source>
            <translation>已有</translation>
        </message>
        <message>
            <source>in the hub's cache</source>
            <translation>在 hub 缓存中</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>未下载</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>{figure}*</source>
            <translation>{figure}*</translation>
        </message>
        <message>
            <source>{file} is not as it came: check it, or remove the model and get it again.</source>
            <translation>{file} 与获取时不同：请校验，或移除该模型后重新下载。</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <source>{size} of it</source>
            <translation>已下载 {size}</translation>
        </message>
        <message>
            <source>"{piece}" has more than one "="; write it as phrase=class.</source>
            <translation>“{piece}”中有多个“=”；请写成“短语=类别”的形式。</translation>
        </message>
        <message>
            <source>"{piece}" has no phrase before "="; write it as phrase=class.</source>
            <translation>“{piece}”的“=”前没有短语；请写成“短语=类别”的形式。</translation>
        </message>
        <message>
            <source>The phrase "{phrase}" is given to two classes, "{first}" and "{second}"; keep one of them.</source>
            <translation>短语“{phrase}”被赋予两个类别“{first}”和“{second}”；请只保留一个。</translation>
        </message>
        <message>
            <source>The published models know English: type “{phrase}” in English, and map it to a class of any name: cat={name}</source>
            <translation>已发布的模型理解英语：请用英语输入“{phrase}”，并将其映射到任意名称的类别：cat={name}</translation>
        </message>
        <message>
            <source>There is an empty phrase between two separators; it is left out.</source>
            <translation>两个分隔符之间有空短语，已忽略。</translation>
        </message>
        <message>
            <source>“{phrase}” has {words} words, more than the models read; shorten it.</source>
            <translation>“{phrase}”有 {words} 个词，超出模型可读的长度；请缩短。</translation>
        </message>
        <message>
            <source>“{phrase}” holds no letter or digit; type words.</source>
            <translation>“{phrase}”不含字母或数字；请输入词语。</translation>
        </message>
        <message>
            <source>“{phrase}” is long: name one thing in a few words, and separate things by commas.</source>
            <translation>“{phrase}”较长：请用几个词描述一个物体，不同物体用逗号分开。</translation>
        </message>
        <message>
            <source>The file is missing: it was moved, renamed or deleted. Its boxes are kept.</source>
            <translation>文件缺失：它已被移动、重命名或删除。其框会保留。</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read ({reason}) and was passed over.</source>
            <translation>无法读取文件夹 {folder}（{reason}），已跳过。</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read ({reason}); check its permissions.</source>
            <translation>无法读取文件夹 {folder}（{reason}）；请检查其权限。</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist; check its name.</source>
            <translation>文件夹 {folder} 不存在；请检查名称。</translation>
        </message>
        <message>
            <source>The folder {folder} holds no images; open one with JPEG, PNG or other pictures.</source>
            <translation>文件夹 {folder} 中没有图像；请打开含 JPEG、PNG 或其他图片的文件夹。</translation>
        </message>
        <message>
            <source>The name of {name} is not valid text; rename it to open it.</source>
            <translation>{name} 的名称不是有效文本；请重命名后再打开。</translation>
        </message>
        <message>
            <source>{folder} is a file; open the folder that holds it.</source>
            <translation>{folder} 是文件；请打开它所在的文件夹。</translation>
        </message>
        <message>
            <source>Accepted boxes, and candidates at or above the threshold.</source>
            <translation>已接受的框，以及置信度不低于阈值的候选框。</translation>
        </message>
        <message>
            <source>Boxes per class</source>
            <translation>各类别的框数</translation>
        </message>
        <message>
            <source>How far the work is.</source>
            <translation>工作进度。</translation>
        </message>
        <message>
            <source>Images per state</source>
            <translation>各状态的图像数</translation>
        </message>
        <message>
            <source>Model and human</source>
            <translation>模型与人工</translation>
        </message>
        <message>
            <source>Reviewed images where a model was asked; refused are candidates rejected or passed over.</source>
            <translation>用模型检测过的已审核图像；“被拒绝”包括拒绝和略过的候选框。</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>置信度分布</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>大小分布</translation>
        </message>
        <message>
            <source>The side in pixels of a square as large as the box.</source>
            <translation>与框面积相同的正方形的边长（像素）。</translation>
        </message>
        <message>
            <source>What the model gave its boxes, candidates below the threshold included.</source>
            <translation>模型给框的置信度，包括低于阈值的候选框。</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>与建议一致</translation>
        </message>
        <message>
            <source>candidates</source>
            <translation>候选框</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>已修正</translation>
        </message>
        <message>
            <source>drawn by hand</source>
            <translation>人工绘制</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>images</source>
            <translation>张图像</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>new</source>
            <translation>未处理</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>reviewed, empty</source>
            <translation>已审核，无框</translation>
        </message>
        <message>
            <source>reviewed, with boxes</source>
            <translation>已审核，有框</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>有候选</translation>
        </message>
        <message>
            <source>under {side} px</source>
            <translation>小于 {side} 像素</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} 至 {high}</translation>
        </message>
        <message>
            <source>{low} to {high} px</source>
            <translation>{low} 至 {high} 像素</translation>
        </message>
        <message numerus="yes">
            <source>{share} of {count} boxes stayed as the model proposed.</source>
            <extracomment>Of one: {share} of {count} box stayed as the model proposed.</extracomment>
            <translation>
                <numerusform>{count} 个框中有 {share} 与模型的建议一致。</numerusform>
            </translation>
        </message>
        <message>
            <source>{side} and more px</source>
            <translation>{side} 像素及以上</translation>
        </message>
        <message>
            <source>The box {id} belongs to another image; a copy needs an id of its own.</source>
            <translation>框 {id} 属于另一张图像；副本需要自己的 ID。</translation>
        </message>
        <message>
            <source>The boxes of this image were changed elsewhere meanwhile; look again and repeat the edit.</source>
            <translation>这张图像的框已在别处被更改；请查看后重新编辑。</translation>
        </message>
        <message>
            <source>The class {name} cannot go: boxes have it.</source>
            <translation>无法移除类别 {name}：有框属于它。</translation>
        </message>
        <message>
            <source>The class {name} cannot go: classes that came later keep their places in exports.</source>
            <translation>无法移除类别 {name}：之后添加的类别须在导出中保持原有位置。</translation>
        </message>
        <message>
            <source>The classes of this project were changed elsewhere meanwhile; look again and repeat the edit.</source>
            <translation>这个项目的类别已在别处被更改；请查看后重新编辑。</translation>
        </message>
        <message>
            <source>The phrases were changed elsewhere meanwhile; look again and repeat the edit.</source>
            <translation>短语已在别处被更改；请查看后重新编辑。</translation>
        </message>
        <message>
            <source>There is already a class named "{name}"; choose another name.</source>
            <translation>已有名为“{name}”的类别；请选择其他名称。</translation>
        </message>
        <message>
            <source>The edit does not fit the project {location} ({error}); nothing was changed.</source>
            <translation>此编辑与项目 {location} 不符（{error}）；未作任何更改。</translation>
        </message>
        <message>
            <source>The project {location} cannot be read or written ({error}); check the disk's space and permissions.</source>
            <translation>无法读写项目 {location}（{error}）；请检查磁盘空间和权限。</translation>
        </message>
        <message>
            <source>The project {location} is busy in another program for more than {seconds} seconds; try again.</source>
            <translation>项目 {location} 被其他程序占用超过 {seconds} 秒；请重试。</translation>
        </message>
        <message>
            <source>The project {location} is damaged ({error}); the file was kept, put a backup in its place or move it away to begin anew.</source>
            <translation>项目 {location} 已损坏（{error}）；文件已保留，请用备份替换它，或将其移走以重新开始。</translation>
        </message>
        <message>
            <source>The threshold "{stored}" of the project is no number; set it anew.</source>
            <translation>项目的阈值“{stored}”不是数字；请重新设置。</translation>
        </message>
        <message>
            <source>{folder} is not a folder; open the folder that holds the images.</source>
            <translation>{folder} 不是文件夹；请打开含有图像的文件夹。</translation>
        </message>
        <message>
            <source>The image {path} is not part of the project of {folder}.</source>
            <translation>图像 {path} 不属于 {folder} 的项目。</translation>
        </message>
        <message>
            <source>The project of {folder} has no image with the id {image_id}.</source>
            <translation>{folder} 的项目中没有 ID 为 {image_id} 的图像。</translation>
        </message>
        <message>
            <source>{path} is no path relative to the image folder.</source>
            <translation>{path} 不是相对于图像文件夹的路径。</translation>
        </message>
        <message>
            <source>Neither {folder} nor {parent} can be written, so no work could be kept; make one of them writable.</source>
            <translation>{folder} 和 {parent} 都无法写入，工作无法保存；请将其中之一设为可写。</translation>
        </message>
        <message>
            <source>The project {location} was made by a newer Phrasebox (its schema is {version}, this one knows {newest}); update Phrasebox to open it.</source>
            <translation>项目 {location} 由更新的 Phrasebox 建立（其结构版本为 {version}，当前支持 {newest}）；请更新 Phrasebox 后打开。</translation>
        </message>
        <message>
            <source>{location} is a database of another program; move it away to start a project here.</source>
            <translation>{location} 是另一个程序的数据库；请将其移走以在此建立项目。</translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translation>还剩约 {hours} 小时</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation>还剩约 {minutes} 分钟</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>还剩不到一分钟</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} 小时</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} 分钟</translation>
        </message>
        <message>
            <source>{number} images a minute</source>
            <translation>每分钟 {number} 张图像</translation>
        </message>
        <message>
            <source>{number} images a second</source>
            <translation>每秒 {number} 张图像</translation>
        </message>
        <message>
            <source>{task}: {progress}</source>
            <translation>{task}：{progress}</translation>
        </message>
        <message>
            <source>{task}…</source>
            <translation>{task}…</translation>
        </message>
        <message>
            <source>accurate</source>
            <translation>精确</translation>
        </message>
        <message>
            <source>balanced</source>
            <translation>均衡</translation>
        </message>
        <message>
            <source>fast</source>
            <translation>快速</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>还剩约 {time}</translation>
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
            <translation>每秒 {size}</translation>
        </message>
        <message numerus="yes">
            <source>in {count} images</source>
            <extracomment>Of one: in {count} image</extracomment>
            <translation>
                <numerusform>在 {count} 张图像中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes</source>
            <extracomment>Of one: {count} box</extracomment>
            <translation>
                <numerusform>{count} 个框</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates</source>
            <extracomment>Of one: {count} candidate</extracomment>
            <translation>
                <numerusform>{count} 个候选框</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images</source>
            <extracomment>Of one: {count} image</extracomment>
            <translation>
                <numerusform>{count} 张图像</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as {target}.</source>
            <translation>已保存为 {target}。</translation>
        </message>
        <message>
            <source>{target} cannot be written ({reason}); choose another place.</source>
            <translation>无法写入 {target}（{reason}）；请选择其他位置。</translation>
        </message>
        <message>
            <source>Detect all again ({key}) replaces them.</source>
            <translation>使用“重新批量检测”（{key}）可替换它们。</translation>
        </message>
        <message>
            <source>Detect all again, in the menu Detect, replaces them.</source>
            <translation>使用“检测”菜单中的“重新批量检测”可替换它们。</translation>
        </message>
        <message>
            <source>Detected {in_images}: {candidates}.</source>
            <translation>已{in_images}完成检测：{candidates}。</translation>
        </message>
        <message>
            <source>Every image is reviewed; there is nothing left to detect in.</source>
            <translation>所有图像都已审核；没有需要检测的图像。</translation>
        </message>
        <message>
            <source>No image is open; open a folder first ({key}).</source>
            <translation>没有打开图像；请先打开文件夹（{key}）。</translation>
        </message>
        <message>
            <source>No image is open; open a folder first.</source>
            <translation>没有打开图像；请先打开文件夹。</translation>
        </message>
        <message>
            <source>Nothing was detected in {name}.</source>
            <translation>{name} 中未检测到任何内容。</translation>
        </message>
        <message>
            <source>Stopped after {done} of {total} images.</source>
            <translation>共 {total} 张图像，完成 {done} 张后停止。</translation>
        </message>
        <message>
            <source>Stopped detecting.</source>
            <translation>已停止检测。</translation>
        </message>
        <message>
            <source>Type what to find first, for example: a red car=car, truck.</source>
            <translation>请先输入要查找的内容，例如：a red car=car, truck。</translation>
        </message>
        <message>
            <source>{candidates} in {seconds} s.</source>
            <translation>{candidates}，用时 {seconds} 秒。</translation>
        </message>
        <message>
            <source>{candidates}, {below} below the threshold in {seconds} s.</source>
            <translation>{candidates}，另有 {below} 个低于阈值，用时 {seconds} 秒。</translation>
        </message>
        <message>
            <source>{count} had them already ({key}: again).</source>
            <translation>{count} 张已有结果（{key}：重新检测）。</translation>
        </message>
        <message>
            <source>{count} had them already.</source>
            <translation>{count} 张已有结果。</translation>
        </message>
        <message numerus="yes">
            <source>{count} images have candidates of this model, speed and phrases already.</source>
            <extracomment>Of one: {count} image has candidates of this model, speed and phrases already.</extracomment>
            <translation>
                <numerusform>{count} 张图像已有此模型、速度和短语的候选框。</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is reviewed, so what was detected in it was dropped.</source>
            <translation>{name} 已审核，因此已丢弃其检测结果。</translation>
        </message>
        <message>
            <source>{name}: {counts}</source>
            <translation>{name}：{counts}</translation>
        </message>
        <message>
            <source>A box cannot leave the image; delete it instead.</source>
            <translation>框不能移出图像；请改为删除。</translation>
        </message>
        <message>
            <source>A box cannot leave the image; delete it with {key} instead.</source>
            <translation>框不能移出图像；请用 {key} 删除。</translation>
        </message>
        <message>
            <source>A box that was being moved is gone meanwhile.</source>
            <translation>正在移动的框已不存在。</translation>
        </message>
        <message numerus="yes">
            <source>Copied {count} boxes.</source>
            <extracomment>Of one: Copied {count} box.</extracomment>
            <translation>
                <numerusform>已复制 {count} 个框。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no previous image to copy from.</source>
            <translation>没有上一张图像可供复制。</translation>
        </message>
        <message>
            <source>There is nothing to paste here.</source>
            <translation>这里没有可粘贴的内容。</translation>
        </message>
        <message numerus="yes">
            <source>accept {count} boxes</source>
            <extracomment>Of one: accept {count} box</extracomment>
            <translation>
                <numerusform>接受 {count} 个框</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change to {name}: {count} boxes</source>
            <extracomment>Of one: change to {name}: {count} box</extracomment>
            <translation>
                <numerusform>改为 {name}：{count} 个框</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>delete {count} boxes</source>
            <extracomment>Of one: delete {count} box</extracomment>
            <translation>
                <numerusform>删除 {count} 个框</numerusform>
            </translation>
        </message>
        <message>
            <source>draw {name}</source>
            <translation>绘制 {name}</translation>
        </message>
        <message numerus="yes">
            <source>duplicate {count} boxes</source>
            <extracomment>Of one: duplicate {count} box</extracomment>
            <translation>
                <numerusform>为 {count} 个框创建副本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>move {count} boxes</source>
            <extracomment>Of one: move {count} box</extracomment>
            <translation>
                <numerusform>移动 {count} 个框</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>paste {count} boxes</source>
            <extracomment>Of one: paste {count} box</extracomment>
            <translation>
                <numerusform>粘贴 {count} 个框</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reject {count} boxes</source>
            <extracomment>Of one: reject {count} box</extracomment>
            <translation>
                <numerusform>拒绝 {count} 个框</numerusform>
            </translation>
        </message>
        <message>
            <source>The export failed ({fault}: {error}).</source>
            <translation>导出失败（{fault}：{error}）。</translation>
        </message>
        <message>
            <source>The export failed on {path}: {reason}.</source>
            <translation>导出在 {path} 处失败：{reason}。</translation>
        </message>
        <message>
            <source>The import failed ({fault}: {error}).</source>
            <translation>导入失败（{fault}：{error}）。</translation>
        </message>
        <message>
            <source>The import failed on {path}: {reason}.</source>
            <translation>导入在 {path} 处失败：{reason}。</translation>
        </message>
        <message>
            <source>Accept in all images</source>
            <translation>在所有图像中接受</translation>
        </message>
        <message>
            <source>Accept {candidates} {in_images}?</source>
            <translation>确定要{in_images}接受 {candidates}吗？</translation>
        </message>
        <message>
            <source>Choose a class first.</source>
            <translation>请先选择类别。</translation>
        </message>
        <message>
            <source>Delete the boxes of a class</source>
            <translation>删除类别的框</translation>
        </message>
        <message>
            <source>Delete {boxes} of the class {name} {in_images}?</source>
            <translation>确定要{in_images}删除类别 {name} 的 {boxes}吗？</translation>
        </message>
        <message>
            <source>Human work and candidates alike, in reviewed images too. One undo takes all of it back.</source>
            <translation>人工标注和候选框都会删除，已审核的图像也包括在内。可一步全部撤销。</translation>
        </message>
        <message>
            <source>No candidate is shown in any image that is not reviewed.</source>
            <translation>未审核的图像中没有显示候选框。</translation>
        </message>
        <message>
            <source>No image has a box of the class {name}.</source>
            <translation>没有含类别 {name} 的框的图像。</translation>
        </message>
        <message>
            <source>Those at or above the threshold, in every image that is not reviewed. One undo takes all of it back.</source>
            <translation>包括所有未审核图像中置信度不低于阈值的候选框。可一步全部撤销。</translation>
        </message>
        <message>
            <source>Done: {what}. One undo takes all of it back.</source>
            <translation>已完成：{what}。可一步全部撤销。</translation>
        </message>
        <message numerus="yes">
            <source>delete {name}: {count} boxes</source>
            <extracomment>Of one: delete {name}: {count} box</extracomment>
            <translation>
                <numerusform>删除 {name}：{count} 个框</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} {in_images}</source>
            <translation>{in_images}{done}</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be opened ({error}).</source>
            <translation>无法打开文件夹 {folder}（{error}）。</translation>
        </message>
        <message>
            <source>detect in this image</source>
            <translation>在这张图像中检测</translation>
        </message>
        <message>
            <source>fine-tune the model {name}</source>
            <translation>训练模型 {name}</translation>
        </message>
        <message>
            <source>load the model {name}</source>
            <translation>加载模型 {name}</translation>
        </message>
        <message>
            <source>--images belongs to a COCO file; a project knows where its images are.</source>
            <translation>--images 用于 COCO 文件；项目知道其图像在哪里。</translation>
        </message>
        <message>
            <source>learn from these images</source>
            <translation>用这些图像训练</translation>
        </message>
        <message>
            <source>{source} does not exist; name a project's folder or a COCO file.</source>
            <translation>{source} 不存在；请指定项目文件夹或 COCO 文件。</translation>
        </message>
        <message>
            <source>The copy of the labels {path} cannot be read ({error}); delete it to begin anew.</source>
            <translation>标注的副本 {path} 无法读取（{error}）；要重新开始，请将其删除。</translation>
        </message>
        <message>
            <source>No image of {folder} is reviewed yet; only reviewed images are learned from, for no box is missing there.</source>
            <translation>{folder} 中还没有已审核的图像；只使用已审核的图像训练，因为其中的框没有遗漏。</translation>
        </message>
        <message>
            <source>None of the labelled images can be read; nothing to learn from is left.</source>
            <translation>已标注的图像都无法读取；没有可供训练的内容。</translation>
        </message>
        <message>
            <source>The folder {folder} has no project yet; label it, or open it in the window first.</source>
            <translation>文件夹 {folder} 还没有项目；请先标注，或先在窗口中打开它。</translation>
        </message>
        <message>
            <source>{root} is not a folder; --images names the folder that holds the images.</source>
            <translation>{root} 不是文件夹；--images 指定存放图像的文件夹。</translation>
        </message>
        <message>
            <source>{path} changed on disk and was read again.</source>
            <translation>{path} 已在磁盘上更改，现已重新读取。</translation>
        </message>
        <message>
            <source>No candidate is selected. Click beside the boxes to select nothing; then all candidates are meant.</source>
            <translation>没有选中候选框。单击框以外的地方取消选择后，将针对所有候选框。</translation>
        </message>
        <message>
            <source>No candidate is selected. Press {key} to select nothing; then all candidates are meant.</source>
            <translation>没有选中候选框。按 {key} 取消选择后，将针对所有候选框。</translation>
        </message>
        <message>
            <source>Nothing was rejected in this image.</source>
            <translation>这张图像中没有拒绝过任何框。</translation>
        </message>
        <message>
            <source>There is no candidate to accept here.</source>
            <translation>这里没有可接受的候选框。</translation>
        </message>
        <message>
            <source>There is no candidate to reject here.</source>
            <translation>这里没有可拒绝的候选框。</translation>
        </message>
        <message numerus="yes">
            <source>bring back {count} boxes</source>
            <extracomment>Of one: bring back {count} box</extracomment>
            <translation>
                <numerusform>恢复 {count} 个框</numerusform>
            </translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>语言：{name}</translation>
        </message>
        <message>
            <source>A model has learned from your images: AP {before} before, {after} after.</source>
            <translation>已用您的图像训练出模型：AP 从 {before} 变为 {after}。</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>正在训练</translation>
        </message>
        <message>
            <source>Learning cannot begin in {folder} ({reason}).</source>
            <translation>无法在 {folder} 中开始训练（{reason}）。</translation>
        </message>
        <message>
            <source>Learning cannot go on ({reason}).</source>
            <translation>训练无法继续（{reason}）。</translation>
        </message>
        <message>
            <source>Learning from your images brought nothing on those held back.</source>
            <translation>已用您的图像训练，但在留出的图像上没有改善。</translation>
        </message>
        <message>
            <source>Learning from your images failed. {sentence}</source>
            <translation>用您的图像训练失败。{sentence}</translation>
        </message>
        <message>
            <source>Learning was cancelled; the model in use is as it was.</source>
            <translation>已取消训练；正在使用的模型保持原样。</translation>
        </message>
        <message>
            <source>Model that learns: {model}</source>
            <translation>要训练的模型：{model}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Phrasebox detects with {name} now. Detect with it in the images not reviewed?</source>
            <translation>Phrasebox 现在使用 {name} 检测。要用它检测未审核的图像吗？</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>The new model cannot be moved to {target} ({reason}); it lies in {model}.</source>
            <translation>无法将新模型移至 {target}（{reason}）；它位于 {model}。</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Use a model folder</source>
            <translation>使用模型文件夹</translation>
        </message>
        <message>
            <source>What is being detected goes on with {before}; {after} is used from the next on.</source>
            <translation>正在进行的检测继续使用 {before}；下一次起使用 {after}。</translation>
        </message>
        <message>
            <source>loading {percent} %</source>
            <translation>正在加载 {percent} %</translation>
        </message>
        <message>
            <source>not loaded</source>
            <translation>未加载</translation>
        </message>
        <message>
            <source>not loaded yet</source>
            <translation>尚未加载</translation>
        </message>
        <message>
            <source>Added {name}.</source>
            <translation>已添加 {name}。</translation>
        </message>
        <message>
            <source>All {files} files of {name} hold what they held when it came.</source>
            <translation>{name} 的全部 {files} 个文件都与获取时一致。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>Stopped; what has come of {name} is kept, and Resume goes on from there.</source>
            <translation>已停止；{name} 已下载的部分会保留，“继续下载”将从该处继续。</translation>
        </message>
        <message>
            <source>add the model {name}</source>
            <translation>添加模型 {name}</translation>
        </message>
        <message>
            <source>check the model {name}</source>
            <translation>校验模型 {name}</translation>
        </message>
        <message>
            <source>get the model {name}</source>
            <translation>下载模型 {name}</translation>
        </message>
        <message>
            <source>{name} is here, whole and checked.</source>
            <translation>{name} 已下载完毕，并通过校验。</translation>
        </message>
        <message>
            <source>Checking {name}…</source>
            <translation>正在校验 {name}…</translation>
        </message>
        <message>
            <source>Getting {name}…</source>
            <translation>正在下载 {name}…</translation>
        </message>
        <message>
            <source>It can be got again, but not without network.</source>
            <translation>可以重新下载，但需要网络。</translation>
        </message>
        <message>
            <source>It is a model of your own, and cannot be got again: its folder is deleted.</source>
            <translation>这是您自己的模型，无法重新下载：其文件夹将被删除。</translation>
        </message>
        <message>
            <source>Measured: about {seconds} s an image for a tiny model here.</source>
            <translation>测量完毕：tiny 模型在此处理每张图像约需 {seconds} 秒。</translation>
        </message>
        <message>
            <source>Measuring this machine, about ten seconds…</source>
            <translation>正在测量这台电脑，约 10 秒…</translation>
        </message>
        <message>
            <source>Models are kept in {folder} from now on; those in the folder before stay there.</source>
            <translation>从现在起模型保存在 {folder}；原文件夹中的模型留在原处。</translation>
        </message>
        <message>
            <source>Opening {name}…</source>
            <translation>正在打开 {name}…</translation>
        </message>
        <message>
            <source>Phrasebox starts with a small model that shows how it works. For photographs, get a larger one under Detect, Models… ({key}) whenever you like.</source>
            <translation>Phrasebox 自带一个展示其工作方式的小模型。处理照片时，可随时通过“检测”菜单中的“模型…”（{key}）下载更大的模型。</translation>
        </message>
        <message>
            <source>Phrasebox starts with a small model that shows how it works. For photographs, get a larger one under Detect, Models… whenever you like.</source>
            <translation>Phrasebox 自带一个展示其工作方式的小模型。处理照片时，可随时通过“检测”菜单中的“模型…”下载更大的模型。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>移除模型</translation>
        </message>
        <message>
            <source>Remove {name} from this machine?</source>
            <translation>要从这台电脑中移除 {name} 吗？</translation>
        </message>
        <message>
            <source>Removed {name}.</source>
            <translation>已移除 {name}。</translation>
        </message>
        <message>
            <source>Stopped measuring.</source>
            <translation>测量已停止。</translation>
        </message>
        <message>
            <source>The starter detects from now on.</source>
            <translation>从现在起使用入门模型检测。</translation>
        </message>
        <message>
            <source>keep models in {folder}</source>
            <translation>将模型保存在 {folder}</translation>
        </message>
        <message>
            <source>remove {name}</source>
            <translation>移除 {name}</translation>
        </message>
        <message>
            <source>{name} detects from now on; it is loaded at the next detection.</source>
            <translation>从现在起使用 {name} 检测；下次检测时加载。</translation>
        </message>
        <message>
            <source>Class of “{text}”</source>
            <translation>“{text}”的类别</translation>
        </message>
        <message>
            <source>Colour of {name}</source>
            <translation>{name} 的颜色</translation>
        </message>
        <message>
            <source>Every phrase is disabled; click the square of one to ask for it again.</source>
            <translation>所有短语都已停用；单击短语的色块可重新启用查找。</translation>
        </message>
        <message>
            <source>add phrase {phrase}</source>
            <translation>添加短语 {phrase}</translation>
        </message>
        <message numerus="yes">
            <source>add {count} phrases</source>
            <extracomment>Of one: add {count} phrase</extracomment>
            <translation>
                <numerusform>添加 {count} 个短语</numerusform>
            </translation>
        </message>
        <message>
            <source>disable phrase {phrase}</source>
            <translation>停用短语 {phrase}</translation>
        </message>
        <message>
            <source>edit phrase {phrase}</source>
            <translation>编辑短语 {phrase}</translation>
        </message>
        <message>
            <source>enable phrase {phrase}</source>
            <translation>启用短语 {phrase}</translation>
        </message>
        <message>
            <source>map phrase {phrase} to class {name}</source>
            <translation>将短语 {phrase} 映射到类别 {name}</translation>
        </message>
        <message>
            <source>move phrase {phrase}</source>
            <translation>移动短语 {phrase}</translation>
        </message>
        <message>
            <source>remove phrase {phrase}</source>
            <translation>移除短语 {phrase}</translation>
        </message>
        <message>
            <source>The image {path} cannot be shown ({error}).</source>
            <translation>无法显示图像 {path}（{error}）。</translation>
        </message>
        <message>
            <source>No other folder was opened yet.</source>
            <translation>尚未打开过其他文件夹。</translation>
        </message>
        <message>
            <source>All images are reviewed.</source>
            <translation>所有图像都已审核。</translation>
        </message>
        <message>
            <source>Choose a class first: click it, or press its key.</source>
            <translation>请先选择类别：单击类别，或按其按键。</translation>
        </message>
        <message>
            <source>No listed image shows a box of the class {name}.</source>
            <translation>列表中没有显示类别 {name} 的框的图像。</translation>
        </message>
        <message>
            <source>No listed image that is not reviewed has candidates.</source>
            <translation>列表中未审核的图像都没有候选框。</translation>
        </message>
        <message numerus="yes">
            <source>Nothing else of this list is left to review; {count} of the project are not reviewed yet.</source>
            <extracomment>Of one: Nothing else of this list is left to review; {count} of the project is not reviewed yet.</extracomment>
            <translation>
                <numerusform>此列表中没有待审核的图像了；项目中还有 {count} 张尚未审核。</numerusform>
            </translation>
        </message>
        <message>
            <source>On no listed image do model and human disagree.</source>
            <translation>列表中没有模型与人工有分歧的图像。</translation>
        </message>
        <message>
            <source>That was the last one; this is the first image that is not reviewed yet.</source>
            <translation>刚才是最后一张；这是第一张尚未审核的图像。</translation>
        </message>
        <message>
            <source>The score nearest to the threshold is {margin} away from it.</source>
            <translation>最接近阈值的置信度与其相差 {margin}。</translation>
        </message>
        <message>
            <source>mark as not reviewed</source>
            <translation>标为未审核</translation>
        </message>
        <message>
            <source>mark as reviewed</source>
            <translation>标为已审核</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes differ from what the model proposed.</source>
            <extracomment>Of one: {count} box differs from what the model proposed.</extracomment>
            <translation>
                <numerusform>{count} 个框与模型的建议不同。</numerusform>
            </translation>
        </message>
        <message>
            <source>The sample images are missing from {folder}; install phrasebox again.</source>
            <translation>{folder} 中缺少示例图像；请重新安装 phrasebox。</translation>
        </message>
        <message>
            <source>The boxes are hidden; show them first ({key}).</source>
            <translation>框已隐藏；请先显示（{key}）。</translation>
        </message>
        <message>
            <source>The boxes are hidden; show them first.</source>
            <translation>框已隐藏；请先显示。</translation>
        </message>
        <message>
            <source>The image is still loading; wait until it is shown.</source>
            <translation>图像仍在加载；请等它显示出来。</translation>
        </message>
        <message>
            <source>Done again: {what}.</source>
            <translation>已重做：{what}。</translation>
        </message>
        <message>
            <source>Not done again yet: {what}. What it was done upon has to be done again first: {earlier}.</source>
            <translation>尚未重做：{what}。请先重做它所依赖的操作：{earlier}。</translation>
        </message>
        <message>
            <source>Not undone yet: {what}. What was done upon it has to be undone first: {later}.</source>
            <translation>尚未撤销：{what}。请先撤销在其之后所做的操作：{later}。</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>已撤销：{what}。</translation>
        </message>
        <message>
            <source>{what} in {path}</source>
            <translation>{what}（{path}）</translation>
        </message>
        <message>
            <source>No unreviewed image comes before.</source>
            <translation>前面没有未审核的图像。</translation>
        </message>
        <message>
            <source>No unreviewed image follows.</source>
            <translation>后面没有未审核的图像。</translation>
        </message>
        <message>
            <source>This is the first image.</source>
            <translation>这是第一张图像。</translation>
        </message>
        <message>
            <source>This is the last image.</source>
            <translation>这是最后一张图像。</translation>
        </message>
        <message numerus="yes">
            <source>Discarded {count} candidates of “{phrase}” in all images.</source>
            <extracomment>Of one: Discarded {count} candidate of “{phrase}” in all images.</extracomment>
            <translation>
                <numerusform>已丢弃所有图像中“{phrase}”的 {count} 个候选框。</numerusform>
            </translation>
        </message>
        <message>
            <source>add class {name}</source>
            <translation>添加类别 {name}</translation>
        </message>
        <message>
            <source>change the key of class {name}</source>
            <translation>更改类别 {name} 的按键</translation>
        </message>
        <message>
            <source>recolour class {name}</source>
            <translation>更改类别 {name} 的颜色</translation>
        </message>
        <message>
            <source>remove phrase {phrase} with its candidates</source>
            <translation>移除短语 {phrase} 及其候选框</translation>
        </message>
        <message>
            <source>rename class {name}</source>
            <translation>重命名类别 {name}</translation>
        </message>
        <message>
            <source>The export was stopped; what was written so far is replaced when you export there again.</source>
            <translation>导出已停止；再次导出到该处时会替换已写入的内容。</translation>
        </message>
        <message>
            <source>An image takes here: {known}.</source>
            <translation>处理每张图像用时：{known}。</translation>
        </message>
        <message>
            <source>What an image takes is known once one was detected.</source>
            <translation>检测一张图像后即可知道用时。</translation>
        </message>
        <message>
            <source>What is being detected stays {before}; the next detection is {after}.</source>
            <translation>正在进行的检测仍为{before}；下一次检测改为{after}。</translation>
        </message>
        <message>
            <source>{command} – {seconds} an image</source>
            <translation>{command} – 每张图像 {seconds}</translation>
        </message>
        <message>
            <source>{speed} {seconds}</source>
            <translation>{speed} {seconds}</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>关闭这条消息</translation>
        </message>
        <message>
            <source>Nothing to count yet.</source>
            <translation>还没有可统计的内容。</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>尚无</translation>
        </message>
        <message>
            <source>All images not reviewed</source>
            <translation>所有未审核的图像</translation>
        </message>
        <message>
            <source>All images, reviewed ones as well</source>
            <translation>所有图像，包括已审核的</translation>
        </message>
        <message>
            <source>Also where this model was asked these phrases already</source>
            <translation>也包括已用此模型检测过这些短语的图像</translation>
        </message>
        <message>
            <source>Also where this model was asked these phrases already ({already})</source>
            <translation>也包括已用此模型检测过这些短语的图像（{already}）</translation>
        </message>
        <message>
            <source>Detect in more…</source>
            <translation>在更多图像中检测…</translation>
        </message>
        <message numerus="yes">
            <source>Detect in {count} images</source>
            <extracomment>Of one: Detect in {count} image</extracomment>
            <translation>
                <numerusform>在 {count} 张图像中检测</numerusform>
            </translation>
        </message>
        <message>
            <source>Detected {in_images} in {time}: {candidates}.</source>
            <translation>已{in_images}完成检测，用时 {time}：{candidates}。</translation>
        </message>
        <message numerus="yes">
            <source>Detecting in {count} images</source>
            <extracomment>Of one: Detecting in {count} image</extracomment>
            <translation>
                <numerusform>正在 {count} 张图像中检测</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Detecting in {count} images – paused</source>
            <extracomment>Of one: Detecting in {count} image – paused</extracomment>
            <translation>
                <numerusform>{count} 张图像的检测 – 已暂停</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Double-click or Enter opens the image</source>
            <translation>双击或按 Enter 打开图像</translation>
        </message>
        <message>
            <source>Go on detecting</source>
            <translation>继续检测</translation>
        </message>
        <message>
            <source>Go on labeling meanwhile: a detection in the image that you have open goes first. If the program ends, it offers to go on where it was.</source>
            <translation>您可以继续标注：打开的图像会优先检测。如果程序退出，下次可从中断处继续。</translation>
        </message>
        <message>
            <source>Human boxes are never changed: what a person drew, changed, accepted or imported stays as it is, and no image becomes reviewed or unreviewed by this. Only candidates of these phrases are replaced.</source>
            <translation>人工框绝不会被更改：由人绘制、修改、接受或导入的框保持原样，也不会有图像因此变为已审核或未审核。只替换这些短语的候选框。</translation>
        </message>
        <message>
            <source>Images selected in the list</source>
            <translation>列表中选中的图像</translation>
        </message>
        <message>
            <source>Images that failed</source>
            <translation>失败的图像</translation>
        </message>
        <message>
            <source>Images that pass the list's filter</source>
            <translation>符合列表筛选条件的图像</translation>
        </message>
        <message>
            <source>In which images</source>
            <translation>在哪些图像中</translation>
        </message>
        <message>
            <source>New images</source>
            <translation>未处理的图像</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Progress of Detect all</source>
            <translation>批量检测的进度</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stopped before the end</source>
            <translation>中途停止</translation>
        </message>
        <message>
            <source>Try the failed ones again</source>
            <translation>重试失败的图像</translation>
        </message>
        <message>
            <source>{candidates} so far</source>
            <translation>目前 {candidates}</translation>
        </message>
        <message>
            <source>{candidates} so far, {failed} failed</source>
            <translation>目前 {candidates}，{failed} 张失败</translation>
        </message>
        <message numerus="yes">
            <source>{count} images failed:</source>
            <extracomment>Of one: {count} image failed:</extracomment>
            <translation>
                <numerusform>{count} 张图像失败：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images left out: asked the same before.</source>
            <extracomment>Of one: {count} image left out: asked the same before.</extracomment>
            <translation>
                <numerusform>已跳过 {count} 张图像：之前做过相同检测。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images left; what was detected stays.</source>
            <extracomment>Of one: {count} image left; what was detected stays.</extracomment>
            <translation>
                <numerusform>还剩 {count} 张图像；已检测的结果会保留。</numerusform>
            </translation>
        </message>
        <message>
            <source>{path}: {sentence}</source>
            <translation>{path}：{sentence}</translation>
        </message>
        <message>
            <source>{scope} ({count})</source>
            <translation>{scope}（{count}）</translation>
        </message>
        <message>
            <source>{name} {score}</source>
            <translation>{name} {score}</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>框</translation>
        </message>
        <message>
            <source>Phrase: “{phrase}”</source>
            <translation>短语：“{phrase}”</translation>
        </message>
        <message>
            <source>Score: {score}</source>
            <translation>置信度：{score}</translation>
        </message>
        <message>
            <source>candidate</source>
            <translation>候选框</translation>
        </message>
        <message>
            <source>human</source>
            <translation>人工</translation>
        </message>
        <message>
            <source>import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>{width} × {height} pixels, origin: {origin}</source>
            <translation>{width} × {height} 像素，来源：{origin}</translation>
        </message>
        <message>
            <source>Brightness {brightness}, contrast {contrast}</source>
            <translation>亮度 {brightness}，对比度 {contrast}</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>Click the square or press Space: ask for it or not</source>
            <translation>单击色块或按空格：启用或停用查找</translation>
        </message>
        <message>
            <source>Double-click or F2: edit; “sedan=car” maps it to a class</source>
            <translation>双击或 F2：编辑；“sedan=car”将其映射到类别</translation>
        </message>
        <message>
            <source>Drag or Ctrl+arrow: move; Del: remove</source>
            <translation>拖动或 Ctrl+方向键：移动；Del：移除</translation>
        </message>
        <message>
            <source>disabled, so not asked for</source>
            <translation>已停用，不查找</translation>
        </message>
        <message>
            <source>{here} here</source>
            <translation>本图 {here} 个</translation>
        </message>
        <message>
            <source>{here} here, {folder} in the folder</source>
            <translation>本图 {here} 个，文件夹中 {folder} 个</translation>
        </message>
        <message>
            <source>{told}: {counts}</source>
            <translation>{told}：{counts}</translation>
        </message>
        <message>
            <source>“{phrase}” finds the class {name}</source>
            <translation>“{phrase}”查找类别 {name}</translation>
        </message>
        <message>
            <source>Class name</source>
            <translation>类别名称</translation>
        </message>
        <message>
            <source>New class “{name}”</source>
            <translation>新类别“{name}”</translation>
        </message>
        <message>
            <source>Type a class</source>
            <translation>输入类别</translation>
        </message>
        <message>
            <source>Accept its candidates here</source>
            <translation>接受本图该类别的候选框</translation>
        </message>
        <message>
            <source>Another colour…</source>
            <translation>其他颜色…</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Map to class</source>
            <translation>映射到类别</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>无按键</translation>
        </message>
        <message>
            <source>Phrases and classes</source>
            <translation>短语和类别</translation>
        </message>
        <message>
            <source>Reject its candidates here</source>
            <translation>拒绝本图该类别的候选框</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Show in the image</source>
            <translation>在图像中显示</translation>
        </message>
        <message>
            <source>Threshold…</source>
            <translation>阈值…</translation>
        </message>
        <message>
            <source>{key}   (now {owner})</source>
            <translation>{key}   （现为 {owner}）</translation>
        </message>
        <message>
            <source>Click the tick to ask for it or not</source>
            <translation>单击勾选框：启用或停用查找</translation>
        </message>
        <message>
            <source>Double-click to rename</source>
            <translation>双击以重命名</translation>
        </message>
        <message>
            <source>Hidden in the image</source>
            <translation>已在图像中隐藏</translation>
        </message>
        <message>
            <source>Key: {key}</source>
            <translation>按键：{key}</translation>
        </message>
        <message>
            <source>Phrase “{phrase}”, asked for: {counts}</source>
            <translation>短语“{phrase}”，查找：{counts}</translation>
        </message>
        <message>
            <source>Phrase “{phrase}”, not asked for: {counts}</source>
            <translation>短语“{phrase}”，不查找：{counts}</translation>
        </message>
        <message>
            <source>Phrases: none</source>
            <translation>短语：无</translation>
        </message>
        <message>
            <source>Phrases: {phrases}</source>
            <translation>短语：{phrases}</translation>
        </message>
        <message>
            <source>Threshold: {threshold}, its own</source>
            <translation>阈值：{threshold}（单独设置）</translation>
        </message>
        <message>
            <source>Threshold: {threshold}, the general one</source>
            <translation>阈值：{threshold}（通用）</translation>
        </message>
        <message>
            <source>from</source>
            <translation>下限</translation>
        </message>
        <message>
            <source>here · folder</source>
            <translation>本图 · 文件夹</translation>
        </message>
        <message>
            <source>key</source>
            <translation>键</translation>
        </message>
        <message>
            <source>Commands found</source>
            <translation>找到的命令</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>查找命令</translation>
        </message>
        <message>
            <source>No command has these letters.</source>
            <translation>没有匹配的命令。</translation>
        </message>
        <message>
            <source>Type some letters of a command</source>
            <translation>输入命令名称中的几个字</translation>
        </message>
        <message>
            <source>{command}   –   not now: {why_not}</source>
            <translation>{command}   –   现在不可用：{why_not}</translation>
        </message>
        <message>
            <source>{command}: not now. {why_not}</source>
            <translation>{command}：现在不可用。{why_not}</translation>
        </message>
        <message>
            <source>Hide this part; the View menu brings it back</source>
            <translation>隐藏此面板；可从“视图”菜单恢复</translation>
        </message>
        <message>
            <source>Let this part float, or put it back</source>
            <translation>使此面板浮动，或放回原处</translation>
        </message>
        <message>
            <source>Check the boxes</source>
            <translation>检查框</translation>
        </message>
        <message>
            <source>Drop a folder here</source>
            <translation>将文件夹拖放到这里</translation>
        </message>
        <message>
            <source>Drop it here, or press {key}. The images stay where they are.</source>
            <translation>拖放到这里，或按 {key}。图像留在原处。</translation>
        </message>
        <message>
            <source>Drop it here. The images stay where they are.</source>
            <translation>拖放到这里。图像留在原处。</translation>
        </message>
        <message>
            <source>For example: a red car, truck. Press Enter, and the model proposes boxes.</source>
            <translation>例如：a red car, truck。按 Enter 后，模型会给出建议的框。</translation>
        </message>
        <message>
            <source>Go on where you were</source>
            <translation>继续上次的工作</translation>
        </message>
        <message>
            <source>Move, add or delete some, and mark the image reviewed in the menu Images.</source>
            <translation>移动、添加或删除框，然后在“图像”菜单中将图像标为已审核。</translation>
        </message>
        <message>
            <source>Move, add or delete some; {key} marks the image reviewed and goes on.</source>
            <translation>移动、添加或删除框；按 {key} 将图像标为已审核并转到下一张。</translation>
        </message>
        <message>
            <source>Opens a copy of the images that come with Phrasebox, phrases filled in</source>
            <translation>打开 Phrasebox 随附图像的副本，并填好短语</translation>
        </message>
        <message>
            <source>Try the sample images</source>
            <translation>试用示例图像</translation>
        </message>
        <message>
            <source>Type what to find</source>
            <translation>输入要查找的内容</translation>
        </message>
        <message>
            <source>Boxes and images of each class</source>
            <translation>每个类别的框和图像</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>{name}  (new)</source>
            <translation>{name}  （新）</translation>
        </message>
        <message>
            <source>All images ({total}), others with all candidates</source>
            <translation>所有图像（{total}），未审核的含全部候选框</translation>
        </message>
        <message>
            <source>All images ({total}), others with candidates from {threshold} on</source>
            <translation>所有图像（{total}），未审核的含置信度不低于 {threshold} 的候选框</translation>
        </message>
        <message>
            <source>All images ({total}), others with candidates from {threshold} on, or their class's threshold</source>
            <translation>所有图像（{total}），未审核的含不低于 {threshold} 或其类别阈值的候选框</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Copied byte for byte</source>
            <translation>逐字节复制</translation>
        </message>
        <message>
            <source>Copied, those turned by EXIF redrawn upright</source>
            <translation>复制，带 EXIF 方向的转正后重新写入</translation>
        </message>
        <message>
            <source>Counting what goes out…</source>
            <translation>正在统计导出内容…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Export into this file</source>
            <translation>导出到此文件</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>导出到此文件夹</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>正在导出…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Not part of the export</source>
            <translation>不导出</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开该文件夹</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Replace an earlier export there</source>
            <translation>替换该处先前的导出</translation>
        </message>
        <message>
            <source>Reviewed images ({reviewed}), with their accepted boxes</source>
            <translation>已审核的图像（{reviewed}），含已接受的框</translation>
        </message>
        <message>
            <source>Say where to write the export.</source>
            <translation>请指定导出位置。</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>导出到</translation>
        </message>
        <message>
            <source>Any class</source>
            <translation>任意类别</translation>
        </message>
        <message>
            <source>Any origin</source>
            <translation>任意来源</translation>
        </message>
        <message>
            <source>Any state</source>
            <translation>任意状态</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>人工</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Filter by class, origin and score</source>
            <translation>按类别、来源和置信度筛选</translation>
        </message>
        <message>
            <source>Filter by name</source>
            <translation>按名称筛选</translation>
        </message>
        <message>
            <source>Filter images by class</source>
            <translation>按类别筛选图像</translation>
        </message>
        <message>
            <source>Filter images by name</source>
            <translation>按名称筛选图像</translation>
        </message>
        <message>
            <source>Filter images by state</source>
            <translation>按状态筛选图像</translation>
        </message>
        <message>
            <source>Filter images by the origin of a box</source>
            <translation>按框的来源筛选图像</translation>
        </message>
        <message>
            <source>From the model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Highest score</source>
            <translation>最高置信度</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Lowest score</source>
            <translation>最低置信度</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>New</source>
            <translation>未处理</translation>
        </message>
        <message>
            <source>Not reviewed</source>
            <translation>未审核</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>已审核</translation>
        </message>
        <message>
            <source>Reviewed, empty</source>
            <translation>已审核，无框</translation>
        </message>
        <message>
            <source>Reviewed, with boxes</source>
            <translation>已审核，有框</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>置信度</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>有候选</translation>
        </message>
        <message>
            <source>to</source>
            <translation>至</translation>
        </message>
        <message numerus="yes">
            <source>{passing} of {count} images</source>
            <extracomment>Of one: {passing} of {count} image</extracomment>
            <translation>
                <numerusform>{count} 张图像中的 {passing} 张</numerusform>
            </translation>
        </message>
        <message>
            <source>{state} ({count})</source>
            <translation>{state}（{count}）</translation>
        </message>
        <message>
            <source>No image passes the filter.</source>
            <translation>没有符合筛选条件的图像。</translation>
        </message>
        <message>
            <source>file is missing</source>
            <translation>文件缺失</translation>
        </message>
        <message>
            <source>reviewed</source>
            <translation>已审核</translation>
        </message>
        <message>
            <source>A file, a folder or a .zip of labels</source>
            <translation>标注文件、文件夹或 .zip</translation>
        </message>
        <message>
            <source>Choose a file or folder; you see what is in it before anything is stored.</source>
            <translation>请选择文件或文件夹；存储前会先显示其中的内容。</translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation>文件或文件夹</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>文件…</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>文件夹…</translation>
        </message>
        <message>
            <source>From</source>
            <translation>导入自</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import labels</source>
            <translation>导入标注</translation>
        </message>
        <message>
            <source>Import the labels in this folder</source>
            <translation>导入此文件夹中的标注</translation>
        </message>
        <message>
            <source>Import the labels of this file</source>
            <translation>导入此文件的标注</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>正在导入…</translation>
        </message>
        <message>
            <source>Labels (*.json *.xml *.zip *.yaml *.yml *.txt *.names);;All files (*)</source>
            <translation>标注 (*.json *.xml *.zip *.yaml *.yml *.txt *.names);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Looking into it…</source>
            <translation>正在查看内容…</translation>
        </message>
        <message>
            <source>Told by what is inside</source>
            <translation>根据内容自动识别</translation>
        </message>
        <message>
            <source>Told by what is inside: {format}</source>
            <translation>根据内容自动识别：{format}</translation>
        </message>
        <message>
            <source>Choose a command to change its keys.</source>
            <translation>选择一个命令以更改其按键。</translation>
        </message>
        <message>
            <source>Key of “{command}”:</source>
            <translation>“{command}”的按键：</translation>
        </message>
        <message>
            <source>New key: press it here</source>
            <translation>新按键：在此按下</translation>
        </message>
        <message>
            <source>Press a key</source>
            <translation>按下按键</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>重置所有按键</translation>
        </message>
        <message>
            <source>Take this key</source>
            <translation>占用此按键</translation>
        </message>
        <message>
            <source>Use it as well</source>
            <translation>添加此按键</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>使用此按键</translation>
        </message>
        <message>
            <source>“{command}”</source>
            <translation>“{command}”</translation>
        </message>
        <message>
            <source>⚠ {shown} is the key of {names}, which would lose it.</source>
            <translation>⚠ {shown} 是{names}的按键，占用后原命令将失去它。</translation>
        </message>
        <message>
            <source>AP after</source>
            <translation>训练后的 AP</translation>
        </message>
        <message>
            <source>AP before</source>
            <translation>训练前的 AP</translation>
        </message>
        <message>
            <source>AP before and after, class by class</source>
            <translation>各类别训练前后的 AP</translation>
        </message>
        <message numerus="yes">
            <source>AP before, on {count} held-back images: {before}.</source>
            <extracomment>Of one: AP before, on {count} held-back image: {before}.</extracomment>
            <translation>
                <numerusform>{count} 张留出图像上训练前的 AP：{before}。</numerusform>
            </translation>
        </message>
        <message>
            <source>AP is measured first on the images held back.</source>
            <translation>首先在留出的图像上测量 AP。</translation>
        </message>
        <message numerus="yes">
            <source>AP on {count} held-back images: {before} before, {best} at best so far.</source>
            <extracomment>Of one: AP on {count} held-back image: {before} before, {best} at best so far.</extracomment>
            <translation>
                <numerusform>{count} 张留出图像上的 AP：训练前 {before}，目前最高 {best}。</numerusform>
            </translation>
        </message>
        <message>
            <source>About 15 minutes</source>
            <translation>约 15 分钟</translation>
        </message>
        <message>
            <source>About 30 minutes</source>
            <translation>约 30 分钟</translation>
        </message>
        <message>
            <source>About 4 hours</source>
            <translation>约 4 小时</translation>
        </message>
        <message>
            <source>About 5 minutes</source>
            <translation>约 5 分钟</translation>
        </message>
        <message>
            <source>About an hour</source>
            <translation>约 1 小时</translation>
        </message>
        <message>
            <source>After</source>
            <translation>训练后</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>所有类别</translation>
        </message>
        <message>
            <source>As long as suits the images</source>
            <translation>根据图像自动决定</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>训练前</translation>
        </message>
        <message>
            <source>Better: AP from {before} to {after}</source>
            <translation>有改善：AP 从 {before} 升至 {after}</translation>
        </message>
        <message>
            <source>Boxes judged by</source>
            <translation>用于评估的框数</translation>
        </message>
        <message>
            <source>Cancel learning</source>
            <translation>取消训练</translation>
        </message>
        <message>
            <source>Go on labeling meanwhile. It learns from the labels as they were when it began, and goes on when this window is closed.</source>
            <translation>您可以继续标注。训练使用开始时的标注，关闭此窗口后也会继续。</translation>
        </message>
        <message>
            <source>Go on learning</source>
            <translation>继续训练</translation>
        </message>
        <message>
            <source>Held-back image {number}, after</source>
            <translation>留出图像 {number}，训练后</translation>
        </message>
        <message>
            <source>Held-back image {number}, before</source>
            <translation>留出图像 {number}，训练前</translation>
        </message>
        <message>
            <source>Held-back images, before on the left and after on the right</source>
            <translation>留出的图像，左为训练前，右为训练后</translation>
        </message>
        <message>
            <source>How &amp;long</source>
            <translation>训练时长(&amp;L)</translation>
        </message>
        <message>
            <source>How many steps it takes is not known yet.</source>
            <translation>尚不清楚需要多少步。</translation>
        </message>
        <message numerus="yes">
            <source>Judged by {count} held-back images that it never learned from.</source>
            <extracomment>Of one: Judged by {count} held-back image that it never learned from.</extracomment>
            <translation>
                <numerusform>用 {count} 张未参与训练的留出图像评估。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Judged by {count} held-back images that it never learned from; so few tell a good model from a bad one, no more.</source>
            <extracomment>Of one: Judged by {count} held-back image that it never learned from; so few tell a good model from a bad one, no more.</extracomment>
            <translation>
                <numerusform>用 {count} 张未参与训练的留出图像评估；数量太少，只能大致区分模型的好坏。</numerusform>
            </translation>
        </message>
        <message>
            <source>Judging what was learned, and drawing pictures of it…</source>
            <translation>正在评估训练结果，并绘制图片…</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>开始训练</translation>
        </message>
        <message>
            <source>Learn from my images</source>
            <translation>用我的图像训练</translation>
        </message>
        <message>
            <source>Learning failed</source>
            <translation>训练失败</translation>
        </message>
        <message>
            <source>Learning…</source>
            <translation>正在训练…</translation>
        </message>
        <message>
            <source>Nothing was gained on the held-back images</source>
            <translation>留出的图像上没有改善</translation>
        </message>
        <message>
            <source>Paused. Going on takes up what was learned when it was last saved.</source>
            <translation>已暂停。继续时从上次保存的训练结果开始。</translation>
        </message>
        <message>
            <source>Progress of learning</source>
            <translation>训练进度</translation>
        </message>
        <message>
            <source>Reading the images, and judging the model as it is…</source>
            <translation>正在读取图像，并评估当前模型…</translation>
        </message>
        <message>
            <source>Review more images, of what it misses above all, and learn again.</source>
            <translation>请审核更多图像，尤其是含有被遗漏物体的图像，然后再次训练。</translation>
        </message>
        <message>
            <source>Step {step} of at most {steps}</source>
            <translation>第 {step} 步，最多 {steps} 步</translation>
        </message>
        <message>
            <source>The model in use learns what your reviewed images show: their accepted boxes, and where nothing is. About a fifth of the images is held back to judge by. Your labels are not changed, and the model in use stays as it is; what comes out is a new one.</source>
            <translation>正在使用的模型会学习您已审核图像中的内容：已接受的框，以及没有物体的地方。约五分之一的图像留出用于评估。您的标注不会改变，正在使用的模型也保持原样；训练得到的是一个新模型。</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Twenty images take five to twelve minutes with the starter on two cores; large models take far longer without a GPU. It runs on its own, also when this window is closed.</source>
            <translation>用入门模型在两个核心上训练 20 张图像需 5 到 12 分钟；没有 GPU 时，大型模型要久得多。训练独立运行，关闭此窗口后也会继续。</translation>
        </message>
        <message>
            <source>Use the new model</source>
            <translation>使用新模型</translation>
        </message>
        <message>
            <source>⚠ {sentence}</source>
            <translation>⚠ {sentence}</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>亮度</translation>
        </message>
        <message>
            <source>Close; brightness and contrast stay as they are</source>
            <translation>关闭；亮度和对比度保持不变</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <source>Only how you see it</source>
            <translation>只改变您看到的样子</translation>
        </message>
        <message>
            <source>The image file and what the model sees stay as they are.</source>
            <translation>图像文件和模型看到的内容保持不变。</translation>
        </message>
        <message>
            <source>Phrases and boxes</source>
            <translation>短语和框</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>{help} ({keys})</source>
            <translation>{help}（{keys}）</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>镜像</translation>
        </message>
        <message>
            <source>Only for models that ask for one; not stored, and sent only when asked for</source>
            <translation>仅用于需要它的模型；不存储，只在需要时发送</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Without network: get the model on another machine, carry its folder over, and press Add folder…</source>
            <translation>没有网络时：在另一台电脑上下载模型，把其文件夹带过来，然后按“添加文件夹…”</translation>
        </message>
        <message>
            <source>http://proxy.example:3128; empty for the system's own</source>
            <translation>http://proxy.example:3128；留空则用系统的</translation>
        </message>
        <message>
            <source>&lt;b&gt;Problem:&lt;/b&gt; {sentence}</source>
            <translation>&lt;b&gt;问题：&lt;/b&gt;{sentence}</translation>
        </message>
        <message>
            <source>AP on COCO in percent, zero-shot; with * its pictures were among the training data</source>
            <translation>COCO 上的 AP（百分比），零样本；* 表示训练数据中包含其图片</translation>
        </message>
        <message>
            <source>AP on LVIS minival in percent, zero-shot; with * its pictures were among the training data</source>
            <translation>LVIS minival 上的 AP（百分比），零样本；* 表示训练数据中包含其图片</translation>
        </message>
        <message>
            <source>AP on LVIS val in percent, zero-shot; with * its pictures were among the training data</source>
            <translation>LVIS val 上的 AP（百分比），零样本；* 表示训练数据中包含其图片</translation>
        </message>
        <message>
            <source>Add a .pth, .pt or .bin file of weights that you have</source>
            <translation>添加您已有的 .pth、.pt 或 .bin 权重文件</translation>
        </message>
        <message>
            <source>Add a file of weights</source>
            <translation>添加权重文件</translation>
        </message>
        <message>
            <source>Add a model folder</source>
            <translation>添加模型文件夹</translation>
        </message>
        <message>
            <source>Add a model folder that you have</source>
            <translation>添加您已有的模型文件夹</translation>
        </message>
        <message>
            <source>Add file…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>校验</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Close this window; a model that is being fetched goes on</source>
            <translation>关闭此窗口；正在下载的模型会继续下载</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Delete this model, or what has come of it, from the models folder</source>
            <translation>从模型文件夹中删除此模型，或已下载的部分</translation>
        </message>
        <message>
            <source>Detect with this model from now on</source>
            <translation>从现在起使用此模型检测</translation>
        </message>
        <message>
            <source>Fetch this model; it can be stopped and gone on with</source>
            <translation>下载此模型；可以停止后再继续</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>How much has come</source>
            <translation>下载进度</translation>
        </message>
        <message>
            <source>How much is fetched</source>
            <translation>下载大小</translation>
        </message>
        <message>
            <source>Keep models in another folder from now on</source>
            <translation>从现在起将模型保存在另一个文件夹</translation>
        </message>
        <message>
            <source>Keep models in this folder</source>
            <translation>将模型保存在此文件夹</translation>
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
            <translation>测量这台电脑</translation>
        </message>
        <message>
            <source>Mirror, proxy and token</source>
            <translation>镜像、代理和令牌</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Models folder: {folder}</source>
            <translation>模型文件夹：{folder}</translation>
        </message>
        <message>
            <source>Open the model's folder in the file manager</source>
            <translation>在文件管理器中打开模型的文件夹</translation>
        </message>
        <message>
            <source>Read its files and hold them to their checksums</source>
            <translation>读取其文件并核对校验和</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续下载</translation>
        </message>
        <message>
            <source>Seconds for one photograph here, by the measurement of this machine</source>
            <translation>在这台电脑上处理一张照片所需的秒数（根据测量）</translation>
        </message>
        <message>
            <source>See in ten seconds how long each model takes here</source>
            <translation>用 10 秒了解每个模型在此需要多长时间</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Stop; what has come is kept</source>
            <translation>停止；已下载的部分保留</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>The name by which --model finds it, too</source>
            <translation>--model 也用此名称找到它</translation>
        </message>
        <message>
            <source>Time here</source>
            <translation>本机用时</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Weights (*.pth *.pt *.bin)</source>
            <translation>权重 (*.pth *.pt *.bin)</translation>
        </message>
        <message>
            <source>What is going on</source>
            <translation>正在进行的操作</translation>
        </message>
        <message>
            <source>What of it is on this machine</source>
            <translation>这台电脑上已有的部分</translation>
        </message>
        <message>
            <source>{percent} % of it</source>
            <translation>已下载 {percent} %</translation>
        </message>
        <message>
            <source>{state}, in use</source>
            <translation>{state}，使用中</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>短语</translation>
        </message>
        <message>
            <source>Phrases, with commas between; Enter detects them here. “a red car=car” finds a red car and labels it car.</source>
            <translation>输入短语，用逗号分隔；按 Enter 在本图中检测。“a red car=car”查找红色的车并标注为 car。</translation>
        </message>
        <message>
            <source>Phrases, with commas between; Enter detects them here. “a red car=car” finds a red car and labels it car. ({key})</source>
            <translation>输入短语，用逗号分隔；按 Enter 在本图中检测。“a red car=car”查找红色的车并标注为 car。（{key}）</translation>
        </message>
        <message>
            <source>What to find: a red car=car, truck, person with a hat=person</source>
            <translation>要查找的内容：a red car=car, truck, person with a hat=person</translation>
        </message>
        <message>
            <source>Another class…</source>
            <translation>其他类别…</translation>
        </message>
        <message>
            <source>Detect this phrase here</source>
            <translation>在本图中检测这个短语</translation>
        </message>
        <message>
            <source>Edit the phrase</source>
            <translation>编辑短语</translation>
        </message>
        <message>
            <source>Its own class, “{text}”</source>
            <translation>单独的类别“{text}”</translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation>移到左边</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>移到右边</translation>
        </message>
        <message>
            <source>Phrases to find</source>
            <translation>要查找的短语</translation>
        </message>
        <message>
            <source>Remove, with its candidates in all images</source>
            <translation>移除，连同所有图像中的候选框</translation>
        </message>
        <message>
            <source>{number}k</source>
            <translation>{number}k</translation>
        </message>
        <message>
            <source>Go on labeling</source>
            <translation>继续标注</translation>
        </message>
        <message>
            <source>Scores of the candidates</source>
            <translation>候选框的置信度</translation>
        </message>
        <message>
            <source>{here} candidates in this image, {folder} in the folder</source>
            <translation>候选框：这张图像中 {here} 个，文件夹中 {folder} 个</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>命令及其按键</translation>
        </message>
        <message>
            <source>Keyboard and mouse</source>
            <translation>键盘和鼠标</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>鼠标</translation>
        </message>
        <message>
            <source>Search commands and keys</source>
            <translation>搜索命令和按键</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>作用</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>无按键</translation>
        </message>
        <message>
            <source>{keys} (changed)</source>
            <translation>{keys}（已更改）</translation>
        </message>
        <message>
            <source>Accept the selected candidates, or all that are shown ({key})</source>
            <translation>接受所选候选框，或所有显示的候选框（{key}）</translation>
        </message>
        <message>
            <source>Add a class</source>
            <translation>添加类别</translation>
        </message>
        <message>
            <source>Boxes: {detail}</source>
            <translation>框：{detail}</translation>
        </message>
        <message>
            <source>Classes come from the phrases you type, or with +.</source>
            <translation>类别来自您输入的短语，或用 + 添加。</translation>
        </message>
        <message>
            <source>Draw a box by “Draw a box” in the menu Edit.</source>
            <translation>用“编辑”菜单中的“绘制框”绘制一个框。</translation>
        </message>
        <message>
            <source>Lower it to see more.</source>
            <translation>降低阈值可查看更多。</translation>
        </message>
        <message>
            <source>No boxes to show.</source>
            <translation>没有可显示的框。</translation>
        </message>
        <message>
            <source>Not shown: {told}.</source>
            <translation>未显示：{told}。</translation>
        </message>
        <message>
            <source>Or draw a box by “Draw a box” in the menu Edit.</source>
            <translation>或使用“编辑”菜单中的“绘制框”绘制一个框。</translation>
        </message>
        <message>
            <source>Or draw one by “Draw a box” in the menu Edit.</source>
            <translation>或用“编辑”菜单中的“绘制框”绘制一个。</translation>
        </message>
        <message>
            <source>Or press {key} to draw a box.</source>
            <translation>或按 {key} 绘制一个框。</translation>
        </message>
        <message>
            <source>Or press {key} to draw one.</source>
            <translation>或按 {key} 绘制一个。</translation>
        </message>
        <message>
            <source>Press Enter in the phrase field to detect the phrases.</source>
            <translation>在短语输入框中按 Enter 检测短语。</translation>
        </message>
        <message>
            <source>Press {key} to detect the phrases.</source>
            <translation>按 {key} 检测短语。</translation>
        </message>
        <message>
            <source>Press {key} to draw a box.</source>
            <translation>按 {key} 绘制一个框。</translation>
        </message>
        <message>
            <source>Press {key} to lower it.</source>
            <translation>按 {key} 可降低阈值。</translation>
        </message>
        <message>
            <source>Reject the selected candidates, or all that are shown</source>
            <translation>拒绝所选候选框，或所有显示的候选框</translation>
        </message>
        <message>
            <source>Reject the selected candidates, or all that are shown ({key})</source>
            <translation>拒绝所选候选框，或所有显示的候选框（{key}）</translation>
        </message>
        <message>
            <source>The model found nothing here.</source>
            <translation>模型在此处没有找到任何内容。</translation>
        </message>
        <message>
            <source>What was found here is below the threshold.</source>
            <translation>此处找到的内容低于阈值。</translation>
        </message>
        <message>
            <source>{accepted} accepted</source>
            <translation>已接受 {accepted}</translation>
        </message>
        <message>
            <source>{candidates} to check</source>
            <translation>待确认 {candidates}</translation>
        </message>
        <message>
            <source>{count} below the threshold</source>
            <translation>低于阈值 {count}</translation>
        </message>
        <message>
            <source>{count} hidden</source>
            <translation>隐藏 {count}</translation>
        </message>
        <message>
            <source>{count} rejected</source>
            <translation>已拒绝 {count}</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>重新统计</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>正在统计…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>保存为 CSV…</translation>
        </message>
        <message>
            <source>Save the statistics as CSV</source>
            <translation>将统计保存为 CSV</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>统计</translation>
        </message>
        <message>
            <source>Every change is on the disk as soon as it is made; there is nothing to save.</source>
            <translation>每项更改都会立即写入磁盘；无需保存。</translation>
        </message>
        <message>
            <source>Image {place} of {total}</source>
            <translation>图像 {place}/{total}</translation>
        </message>
        <message>
            <source>Images of the project by state</source>
            <translation>项目中各状态的图像数</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态栏</translation>
        </message>
        <message>
            <source>The model, where it runs, its precision, and the deformable attention in use</source>
            <translation>模型、运行位置、精度，以及所用的可变形注意力实现</translation>
        </message>
        <message>
            <source>{count} failed</source>
            <translation>{count} 张失败</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>{count} 张缺失</translation>
        </message>
        <message>
            <source>{count} new</source>
            <translation>{count} 张未处理</translation>
        </message>
        <message>
            <source>{count} reviewed</source>
            <translation>{count} 张已审核</translation>
        </message>
        <message>
            <source>{count} reviewed, empty</source>
            <translation>{count} 张已审核，无框</translation>
        </message>
        <message>
            <source>{count} suggested</source>
            <translation>{count} 张有候选</translation>
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
            <translation>{zoom} %</translation>
        </message>
        <message>
            <source>⚠ Last change not saved</source>
            <translation>⚠ 上次更改未保存</translation>
        </message>
        <message>
            <source>✓ Saved</source>
            <translation>✓ 已保存</translation>
        </message>
        <message>
            <source>Progress of {task}</source>
            <translation>进度：{task}</translation>
        </message>
        <message>
            <source>Show more of it</source>
            <translation>显示更多</translation>
        </message>
        <message>
            <source>Stop: {task}</source>
            <translation>停止：{task}</translation>
        </message>
        <message>
            <source>Candidates below this score are hidden, never thrown away ([ and ])</source>
            <translation>置信度低于此值的候选框会隐藏，绝不丢弃（[ 和 ]）</translation>
        </message>
        <message>
            <source>From which score the candidates of this class are shown and exported</source>
            <translation>显示和导出该类别候选框的最低置信度</translation>
        </message>
        <message>
            <source>Strong bars: scores in this image; pale bars: in the folder</source>
            <translation>深色条：这张图像中的置信度；浅色条：文件夹中的置信度</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>阈值</translation>
        </message>
        <message>
            <source>Threshold of {name}</source>
            <translation>{name} 的阈值</translation>
        </message>
        <message>
            <source>Use the general threshold</source>
            <translation>使用通用阈值</translation>
        </message>
        <message>
            <source>Copying the samples</source>
            <translation>正在复制示例</translation>
        </message>
        <message>
            <source>Detecting in this image</source>
            <translation>正在检测这张图像</translation>
        </message>
        <message>
            <source>Detecting in {name}…</source>
            <translation>正在 {name} 中检测…</translation>
        </message>
        <message>
            <source>Detecting…</source>
            <translation>正在检测…</translation>
        </message>
        <message>
            <source>Loading the model {name}…</source>
            <translation>正在加载模型 {name}…</translation>
        </message>
        <message>
            <source>Looking for images: {what}</source>
            <translation>正在查找图像：{what}</translation>
        </message>
        <message>
            <source>Looking for images…</source>
            <translation>正在查找图像…</translation>
        </message>
        <message>
            <source>Reading {path}, {share}</source>
            <translation>正在读取 {path}，{share}</translation>
        </message>
        <message>
            <source>Reading {path}…</source>
            <translation>正在读取 {path}…</translation>
        </message>
        <message>
            <source>Redo {what}</source>
            <translation>重做：{what}</translation>
        </message>
        <message>
            <source>The model is loaded.</source>
            <translation>模型已加载。</translation>
        </message>
        <message>
            <source>This image cannot be shown</source>
            <translation>无法显示这张图像</translation>
        </message>
        <message>
            <source>This image is missing</source>
            <translation>找不到这张图像</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <translation>撤销：{what}</translation>
        </message>
        <message>
            <source>loading…</source>
            <translation>正在加载…</translation>
        </message>
        <message>
            <source>{name} – Phrasebox</source>
            <translation>{name} – Phrasebox</translation>
        </message>
        <message>
            <source>{number} images so far</source>
            <translation>目前 {number} 张图像</translation>
        </message>
        <message>
            <source>{sentence} ({more} more)</source>
            <translation>{sentence}（另有 {more} 个）</translation>
        </message>
        <message>
            <source>detect in {name}</source>
            <translation>在 {name} 中检测</translation>
        </message>
        <message>
            <source>measure this machine</source>
            <translation>测量这台电脑</translation>
        </message>
        <message>
            <source>The model {model} is not on this machine; get it with `phrasebox models get {model}`, or in the window under Detect, Models.</source>
            <translation>模型 {model} 不在这台电脑上；请用 `phrasebox models get {model}` 下载，或通过窗口“检测”菜单中的“模型”下载。</translation>
        </message>
        <message>
            <source>The model {name} is being fetched by another Phrasebox now; stop that first.</source>
            <translation>另一个 Phrasebox 正在下载模型 {name}；请先停止它。</translation>
        </message>
        <message>
            <source>The model {text} is a file; give the folder that holds config.json and model.safetensors, or a {endings} file.</source>
            <translation>模型 {text} 是文件；请指定包含 config.json 和 model.safetensors 的文件夹，或 {endings} 文件。</translation>
        </message>
        <message>
            <source>The starter model is missing from {folder}; install phrasebox again, or name another model.</source>
            <translation>{folder} 中缺少入门模型；请重新安装 Phrasebox，或指定其他模型。</translation>
        </message>
        <message>
            <source>The starter model ships inside Phrasebox and cannot be removed.</source>
            <translation>入门模型随 Phrasebox 提供，无法移除。</translation>
        </message>
        <message>
            <source>There is no model and no folder named {text}; on this machine: {here}; `phrasebox models` lists the published ones.</source>
            <translation>没有名为 {text} 的模型或文件夹；这台电脑上有：{here}；`phrasebox models` 可列出已发布的模型。</translation>
        </message>
        <message>
            <source>There is no model {name} in {folder}, from which models are removed by name; there: {here}.</source>
            <translation>{folder} 中没有模型 {name}；按名称只能移除该文件夹中的模型，其中有：{here}。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>No checksums were kept of the model in {folder}, so nothing can be compared; `phrasebox models check` runs it.</source>
            <translation>没有保存 {folder} 中模型的校验和，因此无从比较；可用 `phrasebox models check` 试运行该模型。</translation>
        </message>
        <message>
            <source>The list of checksums {path} cannot be read ({error}); delete that file.</source>
            <translation>校验和列表 {path} 无法读取（{error}）；请删除该文件。</translation>
        </message>
        <message>
            <source>The model {name} is not as it came: {faults}; remove it and get it again.</source>
            <translation>模型 {name} 与获取时不同：{faults}；请移除后重新下载。</translation>
        </message>
        <message>
            <source>{name} is missing</source>
            <translation>缺少 {name}</translation>
        </message>
        <message>
            <source>{name} is no file name</source>
            <translation>{name} 不是文件名</translation>
        </message>
        <message>
            <source>{name} was altered</source>
            <translation>{name} 已被更改</translation>
        </message>
        <message>
            <source>Asking {host}…</source>
            <translation>正在联系 {host}…</translation>
        </message>
        <message>
            <source>Fetching {name}</source>
            <translation>正在下载 {name}</translation>
        </message>
        <message>
            <source>Found in the hub's cache; checking…</source>
            <translation>在 hub 的缓存中找到；正在校验…</translation>
        </message>
        <message>
            <source>Nothing can be written into {folder} ({reason}): choose another models folder.</source>
            <translation>无法写入 {folder}（{reason}）：请选择其他模型文件夹。</translation>
        </message>
        <message>
            <source>The connection to {host} ended early.</source>
            <translation>与 {host} 的连接提前结束。</translation>
        </message>
        <message>
            <source>The disk of {folder} is full: what has come is kept; make room and get it again to go on from there.</source>
            <translation>{folder} 所在的磁盘已满：已下载的部分会保留；请腾出空间并再次下载，将从该处继续。</translation>
        </message>
        <message>
            <source>Waiting {seconds:.0f} s, as {host} asks…</source>
            <translation>按 {host} 的要求等待 {seconds:.0f} 秒…</translation>
        </message>
        <message>
            <source>Waiting {seconds:.0f} s, then trying again…</source>
            <translation>{seconds:.0f} 秒后重试…</translation>
        </message>
        <message>
            <source>{done} of {total} have come and are kept; get it again to go on from there.</source>
            <translation>已下载 {done} / {total}，并会保留；再次下载将从该处继续。</translation>
        </message>
        <message>
            <source>{file} cannot be written ({reason}): choose another models folder.</source>
            <translation>无法写入 {file}（{reason}）：请选择其他模型文件夹。</translation>
        </message>
        <message>
            <source>{file} of {model} arrived damaged: its checksum is not the one that {host} gives; nothing of it was kept, so get it again, or use another mirror.</source>
            <translation>{model} 的 {file} 下载后已损坏：其校验和与 {host} 给出的不同；没有保留任何部分，请重新下载，或使用其他镜像。</translation>
        </message>
        <message>
            <source>{host} offers another {file} than the one known of {model}, so it was not fetched; check the mirror, or remove {checksums} to trust the new one.</source>
            <translation>{host} 提供的 {file} 与 {model} 已知的不同，因此没有下载；请检查镜像，或删除 {checksums} 以信任新文件。</translation>
        </message>
        <message>
            <source>{model} is being fetched by another Phrasebox on this machine; wait for it, or stop it there.</source>
            <translation>这台电脑上的另一个 Phrasebox 正在下载 {model}；请等待，或在那里停止。</translation>
        </message>
        <message>
            <source>{model} needs {needed} more on the disk of {folder}, where {free} are free: make room there, or choose another models folder.</source>
            <translation>{model} 在 {folder} 所在的磁盘上还需要 {needed}，而可用空间为 {free}：请腾出空间，或选择其他模型文件夹。</translation>
        </message>
        <message>
            <source>{target} is in the way and is no model: move it away, and get {model} again.</source>
            <translation>{target} 占用了位置且不是模型：请移走它，并重新下载 {model}。</translation>
        </message>
        <message>
            <source>{there} is a file, so no model can be kept in {folder}: choose another models folder.</source>
            <translation>{there} 是文件，因此无法在 {folder} 中保存模型：请选择其他模型文件夹。</translation>
        </message>
        <message>
            <source>{host} does not tell the sizes and checksums of {model}, so nothing of it could be checked; use another mirror.</source>
            <translation>{host} 没有给出 {model} 的大小和校验和，因此无从校验；请使用其他镜像。</translation>
        </message>
        <message>
            <source>{model} on {host} is no model that Phrasebox fetches: it has no {missing}.</source>
            <translation>{host} 上的 {model} 不是 Phrasebox 能下载的模型：缺少 {missing}。</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is fetched; unset it and try again.</source>
            <translation>已设置 HF_HUB_OFFLINE，因此不会下载；请取消该设置后重试。</translation>
        </message>
        <message>
            <source>The connection to {host} was lost ({fault}).</source>
            <translation>与 {host} 的连接已断开（{fault}）。</translation>
        </message>
        <message>
            <source>The proxy cannot be used ({error}); check HTTPS_PROXY and HTTP_PROXY.</source>
            <translation>无法使用代理（{error}）；请检查 HTTPS_PROXY 和 HTTP_PROXY。</translation>
        </message>
        <message>
            <source>The proxy does not let {host} be reached ({fault}): check HTTPS_PROXY.</source>
            <translation>代理不允许访问 {host}（{fault}）：请检查 HTTPS_PROXY。</translation>
        </message>
        <message>
            <source>it sends something else than a list of files</source>
            <translation>它返回的不是文件列表</translation>
        </message>
        <message>
            <source>{host} cannot be reached ({fault}): check the network, the proxy and the mirror ({variable}).</source>
            <translation>无法访问 {host}（{fault}）：请检查网络、代理和镜像（{variable}）。</translation>
        </message>
        <message>
            <source>{host} does not answer as a hub does ({error}); check {variable}.</source>
            <translation>{host} 的应答不符合 hub 的格式（{error}）；请检查 {variable}。</translation>
        </message>
        <message>
            <source>{host} does not answer as a hub does; check the mirror ({variable}).</source>
            <translation>{host} 的应答不符合 hub 的格式；请检查镜像（{variable}）。</translation>
        </message>
        <message>
            <source>{host} does not give {model} to the owner of your token ({status}): accept the model's terms on its page there, or use another token (HF_TOKEN).</source>
            <translation>{host} 不向您的令牌所属用户提供 {model}（{status}）：请在该模型的页面上接受其条款，或使用其他令牌（HF_TOKEN）。</translation>
        </message>
        <message>
            <source>{host} does not give {model} without a token ({status}): accept the model's terms on its page there, set HF_TOKEN to your token (in the window: Connection), and try again.</source>
            <translation>没有令牌时 {host} 不提供 {model}（{status}）：请在该模型的页面上接受其条款，将 HF_TOKEN 设为您的令牌（在窗口中：“连接”），然后重试。</translation>
        </message>
        <message>
            <source>{host} gets too many requests from here (429): try again in some minutes.</source>
            <translation>从这里发往 {host} 的请求过多（429）：请几分钟后重试。</translation>
        </message>
        <message numerus="yes">
            <source>{host} gets too many requests from here (429): try again in {count} seconds.</source>
            <extracomment>Of one: {host} gets too many requests from here (429): try again in {count} second.</extracomment>
            <translation>
                <numerusform>从这里发往 {host} 的请求过多（429）：请在 {count} 秒后重试。</numerusform>
            </translation>
        </message>
        <message>
            <source>{host} has no {model} (404): it was renamed or withdrawn there, or the mirror ({variable}) does not hold it.</source>
            <translation>{host} 上没有 {model}（404）：它已在那里改名或撤下，或者镜像（{variable}）没有收录。</translation>
        </message>
        <message>
            <source>{host} holds a shorter file of {model} than before; remove it and get it again.</source>
            <translation>{host} 上 {model} 的文件比之前短；请移除后重新下载。</translation>
        </message>
        <message>
            <source>{host} is not able to serve now ({status}): try again later.</source>
            <translation>{host} 现在无法提供服务（{status}）：请稍后重试。</translation>
        </message>
        <message>
            <source>{host} offers another {file} than the one it lists: nothing of it was kept; try again, or use another mirror.</source>
            <translation>{host} 提供的 {file} 与其列出的不同：没有保留任何部分；请重试，或使用其他镜像。</translation>
        </message>
        <message>
            <source>{host} refuses {model} ({status}).</source>
            <translation>{host} 拒绝提供 {model}（{status}）。</translation>
        </message>
        <message>
            <source>The name {name} is that of a published model of {published:,} parameters, and this one has {count:,}: choose another --name.</source>
            <translation>名称 {name} 属于一个有 {published:,} 个参数的已发布模型，而此模型有 {count:,} 个：请用 --name 选择其他名称。</translation>
        </message>
        <message>
            <source>The name {name} is that of the model that ships inside: choose another --name.</source>
            <translation>名称 {name} 属于随附的模型：请用 --name 选择其他名称。</translation>
        </message>
        <message>
            <source>There is a model {name} in {folder} already: choose another --name, or remove that one first.</source>
            <translation>{folder} 中已有模型 {name}：请用 --name 选择其他名称，或先移除它。</translation>
        </message>
        <message>
            <source>There is no folder and no file {source}.</source>
            <translation>没有名为 {source} 的文件夹或文件。</translation>
        </message>
        <message>
            <source>{file} is not the file that is known of {name} (its checksum differs): choose another --name.</source>
            <translation>{file} 不是 {name} 的已知文件（校验和不同）：请用 --name 选择其他名称。</translation>
        </message>
        <message>
            <source>{name} is no name for a model: choose one of letters, digits, '-', '_' and '.' with --name.</source>
            <translation>{name} 不能作为模型名称：请用 --name 选择由字母、数字、'-'、'_' 和 '.' 组成的名称。</translation>
        </message>
        <message>
            <source>{there} is a file, so no model can be kept in {folder}: move it away, or set {variable} to a folder.</source>
            <translation>{there} 是文件，因此无法在 {folder} 中保存模型：请移走它，或将 {variable} 设为一个文件夹。</translation>
        </message>
        <message>
            <source>{path} holds no model that Phrasebox runs: its tensors, such as {tensor}, are named as in none of MM Grounding DINO, LLMDet and Grounding DINO.</source>
            <translation>{path} 中没有 Phrasebox 能运行的模型：其张量（如 {tensor}）的名称与 MM Grounding DINO、LLMDet 和 Grounding DINO 都不符。</translation>
        </message>
        <message>
            <source>{path} holds no whole model: {error} ({count} tensors are at fault, such as: {fault}).</source>
            <translation>{path} 中没有完整的模型：{error}（{count} 个张量有问题，例如：{fault}）。</translation>
        </message>
        <message>
            <source>{path} holds no whole model: {error}.</source>
            <translation>{path} 中没有完整的模型：{error}。</translation>
        </message>
        <message>
            <source>{path} is not a checkpoint that Phrasebox opens: give a folder with config.json and model.safetensors, or a file that ends in {endings}.</source>
            <translation>{path} 不是 Phrasebox 能打开的模型：请指定包含 config.json 和 model.safetensors 的文件夹，或以 {endings} 结尾的文件。</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a pointer of Git LFS in place of the file; get the file itself.</source>
            <translation>无法读取 {path}：它是 Git LFS 的指针，而不是文件本身；请获取文件本身。</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a program of TorchScript; save its state_dict alone with torch.save.</source>
            <translation>无法读取 {path}：它是 TorchScript 程序；请用 torch.save 只保存其 state_dict。</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a safetensors file under another name; name it model.safetensors, in a folder with its config.json and tokenizer.json, and give that folder.</source>
            <translation>无法读取 {path}：它是换了名称的 safetensors 文件；请将其命名为 model.safetensors，与 config.json 和 tokenizer.json 放在同一文件夹，并指定该文件夹。</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a web page in place of the file; download the file again.</source>
            <translation>无法读取 {path}：它是网页，而不是该文件；请重新下载文件。</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a zip archive, but no file of torch.save.</source>
            <translation>无法读取 {path}：它是 zip 压缩包，但不是 torch.save 的文件。</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is no file of torch.save.</source>
            <translation>无法读取 {path}：它不是 torch.save 的文件。</translation>
        </message>
        <message>
            <source>{path} cannot be read: {error}.</source>
            <translation>无法读取 {path}：{error}。</translation>
        </message>
        <message>
            <source>{path} holds no weights: a state_dict belongs there.</source>
            <translation>{path} 中没有权重：其中应有 state_dict。</translation>
        </message>
        <message>
            <source>{path} holds what is no plain tensor: {names} and {count} more.</source>
            <translation>{path} 中含有普通张量以外的内容：{names}，另有 {count} 个。</translation>
        </message>
        <message>
            <source>{path} holds what is no plain tensor: {names}.</source>
            <translation>{path} 中含有普通张量以外的内容：{names}。</translation>
        </message>
        <message>
            <source>{path} is damaged or cut short: get the file again.</source>
            <translation>{path} 已损坏或不完整：请重新获取该文件。</translation>
        </message>
        <message>
            <source>{path} is damaged or holds more than weights: get the file again.</source>
            <translation>{path} 已损坏或含有权重以外的内容：请重新获取该文件。</translation>
        </message>
        <message>
            <source>{path} is empty: get the file again.</source>
            <translation>{path} 是空的：请重新获取该文件。</translation>
        </message>
        <message>
            <source>{path} is not a file of PyTorch weights: its contents are compressed.</source>
            <translation>{path} 不是 PyTorch 权重文件：其内容经过压缩。</translation>
        </message>
        <message>
            <source>{path} is refused, because it asks for {name}, which is no weights and could be a program: save its state_dict alone with torch.save.</source>
            <translation>{path} 被拒绝，因为它要求 {name}，那不是权重，可能是程序：请用 torch.save 只保存其 state_dict。</translation>
        </message>
        <message>
            <source>A good first choice: small, quick, and it knows many kinds of things.</source>
            <translation>很好的首选：小巧快速，能识别许多种物体。</translation>
        </message>
        <message>
            <source>Large; for a GPU, where everyday and street scenes matter.</source>
            <translation>大型；用于 GPU，适合日常和街道场景。</translation>
        </message>
        <message>
            <source>Learned from Objects365 and GoldG.</source>
            <translation>使用 Objects365 和 GoldG 训练。</translation>
        </message>
        <message>
            <source>Learned from Objects365 v2, OpenImages v6 and GoldG.</source>
            <translation>使用 Objects365 v2、OpenImages v6 和 GoldG 训练。</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG and GRIT.</source>
            <translation>使用 Objects365、GoldG 和 GRIT 训练。</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG and V3Det.</source>
            <translation>使用 Objects365、GoldG 和 V3Det 训练。</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG and captions (Cap4M).</source>
            <translation>使用 Objects365、GoldG 和描述文字（Cap4M）训练。</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG, GRIT and V3Det.</source>
            <translation>使用 Objects365、GoldG、GRIT 和 V3Det 训练。</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG, captions, OpenImages and COCO.</source>
            <translation>使用 Objects365、GoldG、描述文字、OpenImages 和 COCO 训练。</translation>
        </message>
        <message>
            <source>Learned from boxes, and from captions that a language model wrote (GroundingCap-1M).</source>
            <translation>使用框，以及语言模型撰写的描述文字（GroundingCap-1M）训练。</translation>
        </message>
        <message>
            <source>Learned from every public set its authors had, COCO and LVIS among them.</source>
            <translation>使用作者拥有的所有公开数据集训练，包括 COCO 和 LVIS。</translation>
        </message>
        <message>
            <source>Small, and the best of its size for rare things and longer phrases.</source>
            <translation>小型，同等大小中最擅长罕见物体和较长短语。</translation>
        </message>
        <message>
            <source>Small, for rare kinds of things.</source>
            <translation>小型，适合罕见的物体。</translation>
        </message>
        <message>
            <source>Small; a little more at home with captions.</source>
            <translation>小型；略为擅长描述文字。</translation>
        </message>
        <message>
            <source>The middle, for everyday things such as COCO's people, cars and animals.</source>
            <translation>中型，适合 COCO 中的人、车、动物等日常物体。</translation>
        </message>
        <message>
            <source>The middle, for rare things and longer phrases.</source>
            <translation>中型，适合罕见物体和较长短语。</translation>
        </message>
        <message>
            <source>The middle: finds more than the small ones, and takes longer.</source>
            <translation>中型：比小型找到的多，用时也更长。</translation>
        </message>
        <message>
            <source>The original: to compare with earlier work; the newer ones of its size find more.</source>
            <translation>原版：用于与早期工作比较；同等大小的新模型能找到更多。</translation>
        </message>
        <message>
            <source>The plainest of the small ones, to compare with.</source>
            <translation>小型模型中最基础的一个，用于比较。</translation>
        </message>
        <message>
            <source>The strongest for everyday things; for a GPU.</source>
            <translation>最擅长日常物体；用于 GPU。</translation>
        </message>
        <message>
            <source>The strongest for rare things and longer phrases; for a GPU.</source>
            <translation>最擅长罕见物体和较长短语；用于 GPU。</translation>
        </message>
        <message>
            <source>{name} is the second that stands for {target}</source>
            <translation>{name} 是对应 {target} 的第二个张量</translation>
        </message>
        <message>
            <source>{name} is unknown</source>
            <translation>{name} 未知</translation>
        </message>
        <message>
            <source>{name} is {shape}, which cannot be taken apart</source>
            <translation>{name} 是 {shape}，无法拆分</translation>
        </message>
        <message>
            <source>it has no norm of a map that leaves the image backbone</source>
            <translation>缺少图像骨干网络输出特征图的归一化</translation>
        </message>
        <message>
            <source>it has no tensor that stands for {name}</source>
            <translation>缺少对应 {name} 的张量</translation>
        </message>
        <message>
            <source>its text backbone is {hidden} wide, which heads of {head} do not divide</source>
            <translation>其文本骨干网络的宽度 {hidden} 不能被注意力头的宽度 {head} 整除</translation>
        </message>
        <message>
            <source>{attention}attention_weights.weight has {weights} rows, which are no heads of {levels} levels with {points} points in {d_model} channels</source>
            <translation>{attention}attention_weights.weight 有 {weights} 行，与 {levels} 个层级、每级 {points} 个点、{d_model} 个通道的注意力头不符</translation>
        </message>
        <message>
            <source>{name} is {shape}, where {axes} axes belong</source>
            <translation>{name} 是 {shape}，而这里应有 {axes} 个轴</translation>
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
            <translation>校验和列表</translation>
        </message>
        <message>
            <source>No model can be built from {source}: {error}.</source>
            <translation>无法用 {source} 构建模型：{error}。</translation>
        </message>
        <message>
            <source>The checkpoint in {source} does not fit its configuration: {faults}.</source>
            <translation>{source} 中的模型与其配置不符：{faults}。</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>另有 {count} 个</translation>
        </message>
        <message>
            <source>{folder} is not a checkpoint: it has no {name}.</source>
            <translation>{folder} 不是模型：缺少 {name}。</translation>
        </message>
        <message>
            <source>{folder} is not a whole checkpoint: it has no model.safetensors.</source>
            <translation>{folder} 不是完整的模型：缺少 model.safetensors。</translation>
        </message>
        <message>
            <source>{folder} is not a whole checkpoint: it has no {name}.</source>
            <translation>{folder} 不是完整的模型：缺少 {name}。</translation>
        </message>
        <message>
            <source>{name} does not belong to a window of {window}</source>
            <translation>{name} 不属于大小为 {window} 的窗口</translation>
        </message>
        <message>
            <source>{name} is left over</source>
            <translation>{name} 多余</translation>
        </message>
        <message>
            <source>{name} is stored twice with different values</source>
            <translation>{name} 以不同的值存储了两次</translation>
        </message>
        <message>
            <source>{name} is {found} where {expected} belongs</source>
            <translation>{name} 是 {found}，而这里应为 {expected}</translation>
        </message>
        <message>
            <source>{path} does not hold a JSON object.</source>
            <translation>{path} 中没有 JSON 对象。</translation>
        </message>
        <message>
            <source>{path} does not hold what belongs there: {error}.</source>
            <translation>{path} 的内容不符合要求：{error}。</translation>
        </message>
        <message>
            <source>{path} has no weight_map that names the file of each tensor.</source>
            <translation>{path} 中没有指明每个张量所在文件的 weight_map。</translation>
        </message>
        <message>
            <source>{path} is not a tokenizer: {error}.</source>
            <translation>{path} 不是分词器：{error}。</translation>
        </message>
        <message>
            <source>{beside} has {found} tokens where the model in {weights} has {size}: put the one that it was trained with there.</source>
            <translation>{beside} 有 {found} 个词元，而 {weights} 中的模型有 {size} 个：请放入训练时使用的那个。</translation>
        </message>
        <message>
            <source>{path} is not a vocabulary of BERT's: it has no {missing}.</source>
            <translation>{path} 不是 BERT 的词表：缺少 {missing}。</translation>
        </message>
        <message>
            <source>{weights} holds no tokenizer: put the tokenizer.json or vocab.txt that it was trained with beside it ({size} tokens; for published models those of bert-base-uncased), or a checkpoint that has one into {folder}.</source>
            <translation>{weights} 中没有分词器：请在同一文件夹中放入训练时使用的 tokenizer.json 或 vocab.txt（{size} 个词元；已发布的模型用 bert-base-uncased 的），或将带有分词器的模型放入 {folder}。</translation>
        </message>
        <message>
            <source>Phrasebox does not run on {device}: use auto, cpu, cuda or cuda:N.</source>
            <translation>Phrasebox 不能在 {device} 上运行：请使用 auto、cpu、cuda 或 cuda:N。</translation>
        </message>
        <message>
            <source>The device {device} is not here: PyTorch sees {count} CUDA devices.</source>
            <translation>没有设备 {device}：PyTorch 检测到 {count} 个 CUDA 设备。</translation>
        </message>
        <message>
            <source>There is no device {device}: use auto, cpu, cuda or cuda:N.</source>
            <translation>没有设备 {device}：请使用 auto、cpu、cuda 或 cuda:N。</translation>
        </message>
        <message>
            <source>NVIDIA's driver {driver} is too old for this PyTorch (CUDA {cuda}), so the model runs on the processor: update the driver ({page}), or install a PyTorch for an older CUDA.</source>
            <translation>NVIDIA 驱动程序 {driver} 对此 PyTorch（CUDA {cuda}）来说太旧，因此模型在 CPU 上运行：请更新驱动程序（{page}），或安装用于较旧 CUDA 的 PyTorch。</translation>
        </message>
        <message>
            <source>PyTorch cannot start the GPU ({why}), so the model runs on the processor: start the machine again, and where that does not help, install NVIDIA's driver anew ({page}).</source>
            <translation>PyTorch 无法启动 GPU（{why}），因此模型在 CPU 上运行：请重新启动电脑；若无效，请重新安装 NVIDIA 驱动程序（{page}）。</translation>
        </message>
        <message>
            <source>The model runs on the GPU ({name}).</source>
            <translation>模型在 GPU（{name}）上运行。</translation>
        </message>
        <message>
            <source>The {name} (compute capability {number}) is not among those that this PyTorch {torch} is built for ({wanted}), so the model runs on the processor: install a PyTorch for this card, or use a newer card.</source>
            <translation>{name}（计算能力 {number}）不在此 PyTorch {torch} 所支持的显卡之列（{wanted}），因此模型在 CPU 上运行：请安装支持此显卡的 PyTorch，或使用较新的显卡。</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU here, but no driver for it, so the model runs on the processor: install NVIDIA's driver ({page}) and start again.</source>
            <translation>这里有 NVIDIA GPU，但没有其驱动程序，因此模型在 CPU 上运行：请安装 NVIDIA 驱动程序（{page}），然后重新启动程序。</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU here, but this PyTorch {torch} is built for the processor alone: install one that is (https://pytorch.org/get-started/locally says the command).</source>
            <translation>这里有 NVIDIA GPU，但此 PyTorch {torch} 只能使用 CPU：请安装用于 GPU 的版本（命令见 https://pytorch.org/get-started/locally）。</translation>
        </message>
        <message>
            <source>There is no NVIDIA GPU here, so the model runs on the processor.</source>
            <translation>这里没有 NVIDIA GPU，因此模型在 CPU 上运行。</translation>
        </message>
        <message>
            <source>it does not say why</source>
            <translation>它没有说明原因</translation>
        </message>
        <message>
            <source>of unknown version</source>
            <translation>（版本未知）</translation>
        </message>
        <message>
            <source>The option {option} of the checkpoint's {file} is {value}; Phrasebox runs only {runs}.</source>
            <translation>模型的 {file} 中的选项 {option} 为 {value}；Phrasebox 只能运行 {runs}。</translation>
        </message>
        <message>
            <source>The model {name} needs about {needed} of memory, and {free} are free: close other programs, or choose a smaller model.</source>
            <translation>模型 {name} 约需 {needed} 内存，而可用内存为 {free}：请关闭其他程序，或选择较小的模型。</translation>
        </message>
        <message>
            <source>The backbone_config of the checkpoint's config.json names no backbone of timm.</source>
            <translation>模型 config.json 中的 backbone_config 没有指定 timm 的骨干网络。</translation>
        </message>
        <message>
            <source>The checkpoint's backbone option features_only is False; Phrasebox runs only True.</source>
            <translation>模型的骨干网络选项 features_only 为 False；Phrasebox 只能运行 True。</translation>
        </message>
        <message>
            <source>The checkpoint's backbone option out_features is {value}; Phrasebox runs one or more of {known}.</source>
            <translation>模型的骨干网络选项 out_features 为 {value}；Phrasebox 能运行 {known} 中的一个或多个。</translation>
        </message>
        <message>
            <source>The checkpoint's backbone option use_absolute_embeddings is true; Phrasebox runs only false.</source>
            <translation>模型的骨干网络选项 use_absolute_embeddings 为 true；Phrasebox 只能运行 false。</translation>
        </message>
        <message>
            <source>The checkpoint's model_type is {model_type}; Phrasebox runs {mm} (MM Grounding DINO, LLMDet) and {original}.</source>
            <translation>模型的 model_type 为 {model_type}；Phrasebox 能运行 {mm}（MM Grounding DINO、LLMDet）和 {original}。</translation>
        </message>
        <message>
            <source>The checkpoint's option backbone is {value} without a backbone_config; Phrasebox runs backbones of timm by name, and Swin by its backbone_config.</source>
            <translation>模型的选项 backbone 为 {value}，却没有 backbone_config；timm 的骨干网络按名称运行，Swin 按其 backbone_config 运行。</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; Phrasebox runs only {runs}.</source>
            <translation>模型的选项 {option} 为 {value}；Phrasebox 只能运行 {runs}。</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; it has to be a multiple of {divisor}.</source>
            <translation>模型的选项 {option} 为 {value}；它必须是 {divisor} 的倍数。</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; it has to be {least} or more.</source>
            <translation>模型的选项 {option} 为 {value}；它必须至少为 {least}。</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; its config.json should have the like of {default} there.</source>
            <translation>模型的选项 {option} 为 {value}；其 config.json 中应有类似 {default} 的值。</translation>
        </message>
        <message>
            <source>The checkpoint's {name} is of model_type {value}; Phrasebox runs only {model_type}.</source>
            <translation>模型的 {name} 的 model_type 为 {value}；Phrasebox 只能运行 {model_type}。</translation>
        </message>
        <message>
            <source>The checkpoint's num_feature_levels is {levels}, and its backbone has {maps} feature maps; Phrasebox runs no fewer levels than maps.</source>
            <translation>模型的 num_feature_levels 为 {levels}，而其骨干网络有 {maps} 个特征图；Phrasebox 不能运行层级少于特征图的模型。</translation>
        </message>
        <message>
            <source>The checkpoint's position_embedding_type is 'learned', which knows {most} x {most} cells, and this image has {width} x {height}; use a smaller size.</source>
            <translation>模型的 position_embedding_type 为 'learned'，只有 {most} x {most} 个单元，而此图像有 {width} x {height}；请使用较小的尺寸。</translation>
        </message>
        <message>
            <source>The checkpoint's backbone is timm's {backbone}, and timm cannot be loaded ({error}); install it with: pip install timm</source>
            <translation>模型的骨干网络是 timm 的 {backbone}，而 timm 无法加载（{error}）；请用以下命令安装：pip install timm</translation>
        </message>
        <message>
            <source>The checkpoint's backbone, timm's {backbone}, does not run at {width} × {height} pixels: {error}.</source>
            <translation>模型的主干网络（timm 的 {backbone}）无法在 {width} × {height} 像素下运行：{error}。</translation>
        </message>
        <message>
            <source>timm makes no backbone {backbone} of this kind: {error}.</source>
            <translation>timm 无法创建这种骨干网络 {backbone}：{error}。</translation>
        </message>
        <message>
            <source>A phrase is empty: type what to look for, such as “a red car”.</source>
            <translation>有一个短语是空的：请输入要查找的内容，例如“a red car”。</translation>
        </message>
        <message>
            <source>The checkpoint's tokenizer.json has no token {token}.</source>
            <translation>模型的 tokenizer.json 中没有词元 {token}。</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” has no word that this checkpoint knows: use other words for it.</source>
            <translation>短语“{phrase}”中没有此模型认识的词：请换用其他词。</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” holds no letter or digit: type words, such as “a red car”.</source>
            <translation>短语“{phrase}”中没有字母或数字：请输入词语，例如“a red car”。</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” makes {length} tokens, and the model reads no more than {most}: shorten it.</source>
            <translation>短语“{phrase}”有 {length} 个词元，而模型最多读取 {most} 个：请缩短它。</translation>
        </message>
        <message>
            <source>The {phrases} phrases make {length} tokens; the model reads {most} at a time.</source>
            <translation>{phrases} 个短语共有 {length} 个词元；模型一次读取 {most} 个。</translation>
        </message>
        <message>
            <source>There is no phrase to look for: type at least one, such as “a red car”.</source>
            <translation>没有要查找的短语：请至少输入一个，例如“a red car”。</translation>
        </message>
        <message>
            <source>There is no precision {precision}: use auto, {known}.</source>
            <translation>没有精度 {precision}：请使用 auto、{known}。</translation>
        </message>
        <message>
            <source>The GPU's memory is full: going on on the CPU, which is slower but sure.</source>
            <translation>GPU 显存已满：改在 CPU 上继续，较慢但可靠。</translation>
        </message>
        <message numerus="yes">
            <source>The GPU's memory is full: going on with {count} images at a time.</source>
            <extracomment>Of one: The GPU's memory is full: going on with one image at a time.</extracomment>
            <translation>
                <numerusform>GPU 显存已满：改为一次处理 {count} 张图像。</numerusform>
            </translation>
        </message>
        <message>
            <source>Fine-tuning needs at least two labelled images, one to learn from and one to judge by; label more.</source>
            <translation>训练至少需要两张已标注的图像，一张用于训练，一张用于评估；请标注更多图像。</translation>
        </message>
        <message>
            <source>The image {path} is {width}x{height} now and was {old_width}x{old_height} when it was labelled; put the old one back or label it again.</source>
            <translation>图像 {path} 现在是 {width}x{height}，标注时是 {old_width}x{old_height}；请恢复原来的图像，或重新标注。</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” belongs to two classes, {owner} and {other}; keep it with one.</source>
            <translation>短语“{phrase}”属于两个类别：{owner} 和 {other}；请只保留在其中一个。</translation>
        </message>
        <message>
            <source>There is nothing to learn: no labelled image has a box.</source>
            <translation>没有可训练的内容：已标注的图像都没有框。</translation>
        </message>
        <message>
            <source>Another fine-tuning is at work in {folder}; wait for its end or choose another folder.</source>
            <translation>{folder} 中正在进行另一次训练；请等待其结束，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>The fine-tuning in {folder} is finished; choose another folder for a new one.</source>
            <translation>{folder} 中的训练已完成；新的训练请选择其他文件夹。</translation>
        </message>
        <message>
            <source>There is no fine-tuning to resume in {folder}; start it without --resume.</source>
            <translation>{folder} 中没有可继续的训练；请不带 --resume 开始。</translation>
        </message>
        <message>
            <source>{folder} holds an unfinished fine-tuning of the same images; go on with it by --resume, or delete the folder to begin anew.</source>
            <translation>{folder} 中有一次针对相同图像、尚未完成的训练；请用 --resume 继续，或删除该文件夹重新开始。</translation>
        </message>
        <message>
            <source>{folder} holds an unfinished fine-tuning on other labels or with other options; choose another folder, or delete this one.</source>
            <translation>{folder} 中有一次使用其他标注或其他选项、尚未完成的训练；请选择其他文件夹，或删除此文件夹。</translation>
        </message>
        <message>
            <source>{folder} holds other files; choose a new or empty folder for the model.</source>
            <translation>{folder} 中有其他文件；请为模型选择新的或空的文件夹。</translation>
        </message>
        <message>
            <source>{folder} is a file; name a folder for the fine-tuned model.</source>
            <translation>{folder} 是文件；请为新模型指定一个文件夹。</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}); choose another folder.</source>
            <translation>无法读取 {path}（{error}）；请选择其他文件夹。</translation>
        </message>
        <message>
            <source>The loss was not finite {count} steps in a row: begin with another model, or look for damaged images and boxes.</source>
            <translation>损失连续 {count} 步不是有限值：请换用其他模型，或查找损坏的图像和框。</translation>
        </message>
        <message>
            <source>The loss was not finite {count} steps in a row: multiply in single precision by --precision fp32.</source>
            <translation>损失连续 {count} 步不是有限值：请用 --precision fp32 以单精度计算。</translation>
        </message>
        <message>
            <source>There is no training to resume in {folder}; start it without --resume.</source>
            <translation>{folder} 中没有可继续的训练；请不带 --resume 开始。</translation>
        </message>
    </context>
</TS>
