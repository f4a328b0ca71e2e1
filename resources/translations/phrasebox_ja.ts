<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>Phrasebox</name>
        <message>
            <source>The project cannot be searched ({error}).</source>
            <translation>プロジェクトを検索できません（{error}）。</translation>
        </message>
        <message>
            <source>Detect all is not running.</source>
            <translation>一括検出は実行されていません。</translation>
        </message>
        <message>
            <source>No box is selected.</source>
            <translation>ボックスが選択されていません。</translation>
        </message>
        <message>
            <source>No box is shown in this image.</source>
            <translation>この画像にはボックスが表示されていません。</translation>
        </message>
        <message>
            <source>No box of the class is shown in this image.</source>
            <translation>この画像にはこのクラスのボックスが表示されていません。</translation>
        </message>
        <message>
            <source>No box was copied.</source>
            <translation>ボックスがコピーされていません。</translation>
        </message>
        <message>
            <source>No candidate is shown in this image.</source>
            <translation>この画像には候補が表示されていません。</translation>
        </message>
        <message>
            <source>No candidate of the class is shown in this image.</source>
            <translation>この画像にはこのクラスの候補が表示されていません。</translation>
        </message>
        <message>
            <source>No folder is open.</source>
            <translation>フォルダーが開かれていません。</translation>
        </message>
        <message>
            <source>No image is open.</source>
            <translation>画像が開かれていません。</translation>
        </message>
        <message>
            <source>Nothing is being detected.</source>
            <translation>検出は実行されていません。</translation>
        </message>
        <message>
            <source>Nothing was done yet.</source>
            <translation>まだ何も操作していません。</translation>
        </message>
        <message>
            <source>Nothing was undone.</source>
            <translation>元に戻した操作がありません。</translation>
        </message>
        <message>
            <source>The image is not reviewed.</source>
            <translation>この画像は未確認です。</translation>
        </message>
        <message>
            <source>There is no class yet.</source>
            <translation>クラスがまだありません。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Detect all</source>
            <translation>一括検出</translation>
        </message>
        <message>
            <source>Detect all is over. {path} and {more} more failed.</source>
            <translation>一括検出が終わりました。{path} ほか {more} 枚で失敗しました。</translation>
        </message>
        <message>
            <source>Detect all is over. {path} failed.</source>
            <translation>一括検出が終わりました。{path} で失敗しました。</translation>
        </message>
        <message numerus="yes">
            <source>Detect all was not finished: {phrases} in {count} images more, with {model}.</source>
            <extracomment>Of one: Detect all was not finished: {phrases} in {count} image more, with {model}.</extracomment>
            <translation>
                <numerusform>一括検出が途中で終わっています。{model} で {phrases} を検出する画像があと {count} 枚あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not</source>
            <translation>続けない</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Model: {model}</source>
            <translation>モデル: {model}</translation>
        </message>
        <message>
            <source>Phrases, as typed in the window: {phrases}</source>
            <translation>フレーズ（ウィンドウに入力したとおり）: {phrases}</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>結果を表示</translation>
        </message>
        <message>
            <source>Speed: {speed}</source>
            <translation>速度: {speed}</translation>
        </message>
        <message>
            <source>Type what to find in the window first, for example: a red car=car, truck.</source>
            <translation>まず、探すものをウィンドウに入力してください。例: a red car=car, truck</translation>
        </message>
        <message>
            <source>&lt;b&gt;Phrasebox&lt;/b&gt; {version}</source>
            <translation>&lt;b&gt;Phrasebox&lt;/b&gt; {version}</translation>
        </message>
        <message>
            <source>About Phrasebox</source>
            <translation>Phrasebox について</translation>
        </message>
        <message>
            <source>Copied: {path}</source>
            <translation>コピーしました: {path}</translation>
        </message>
        <message>
            <source>No class has the key {key}.</source>
            <translation>キー {key} が割り当てられたクラスはありません。</translation>
        </message>
        <message>
            <source>Open a folder of images</source>
            <translation>画像フォルダーを開く</translation>
        </message>
        <message>
            <source>Type phrases, get boxes, on your own machine.
Licence: Apache-2.0.</source>
            <translation>フレーズを入力するとボックスが得られます。すべてお使いのコンピューター上で動作します。
ライセンス: Apache-2.0</translation>
        </message>
        <message>
            <source>Class for new boxes</source>
            <translation>新しいボックスに使うクラス</translation>
        </message>
        <message>
            <source>Class of the new box</source>
            <translation>新しいボックスのクラス</translation>
        </message>
        <message>
            <source>Class of the selected boxes</source>
            <translation>選択したボックスのクラス</translation>
        </message>
        <message>
            <source>Ask for it earlier or later</source>
            <translation>探す順番を変える</translation>
        </message>
        <message>
            <source>Ask for it or not; its boxes stay</source>
            <translation>探すかどうかを切り替える（ボックスは残る）</translation>
        </message>
        <message>
            <source>Change its class</source>
            <translation>クラスを変更する</translation>
        </message>
        <message>
            <source>Click again at the same place</source>
            <translation>同じ場所をもう一度クリック</translation>
        </message>
        <message>
            <source>Click the number of a class</source>
            <translation>クラスのしきい値の数値をクリック</translation>
        </message>
        <message>
            <source>Click the square of a phrase, Space</source>
            <translation>フレーズの四角をクリック、または Space</translation>
        </message>
        <message>
            <source>Click, Ctrl-click, Shift-click</source>
            <translation>クリック、Ctrl+クリック、Shift+クリック</translation>
        </message>
        <message>
            <source>Ctrl+wheel</source>
            <translation>Ctrl+ホイール</translation>
        </message>
        <message>
            <source>Detect</source>
            <translation>検出</translation>
        </message>
        <message>
            <source>Double-click a box</source>
            <translation>ボックスをダブルクリック</translation>
        </message>
        <message>
            <source>Double-click a class, F2</source>
            <translation>クラスをダブルクリック、または F2</translation>
        </message>
        <message>
            <source>Double-click a phrase, F2</source>
            <translation>フレーズをダブルクリック、または F2</translation>
        </message>
        <message>
            <source>Drag a box or a handle</source>
            <translation>ボックスまたはハンドルをドラッグ</translation>
        </message>
        <message>
            <source>Drag a phrase, Ctrl+arrow</source>
            <translation>フレーズをドラッグ、または Ctrl+矢印</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Edit it, or map it to a class: sedan=car</source>
            <translation>編集する、またはクラスに割り当てる: sedan=car</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Give it a threshold of its own</source>
            <translation>クラス専用のしきい値を設定する</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Left-drag on the empty image</source>
            <translation>ボックスのない所を左ドラッグ</translation>
        </message>
        <message>
            <source>Middle-drag, Space-drag</source>
            <translation>中ボタンでドラッグ、または Space を押しながらドラッグ</translation>
        </message>
        <message>
            <source>Move or resize it</source>
            <translation>移動する、またはサイズを変更する</translation>
        </message>
        <message>
            <source>Move the image</source>
            <translation>画像を移動する</translation>
        </message>
        <message>
            <source>Rename it</source>
            <translation>名前を変更する</translation>
        </message>
        <message>
            <source>Scroll the image; with Shift sideways</source>
            <translation>画像をスクロールする（Shift で横方向）</translation>
        </message>
        <message>
            <source>Select a box; add to the selection or take from it</source>
            <translation>ボックスを選択する、または選択に追加・解除する</translation>
        </message>
        <message>
            <source>Select the boxes inside a rubber band</source>
            <translation>囲んだ範囲のボックスを選択する</translation>
        </message>
        <message>
            <source>Select the next of the boxes that lie over each other there</source>
            <translation>その位置で重なっている次のボックスを選択する</translation>
        </message>
        <message>
            <source>Shift-drag</source>
            <translation>Shift+ドラッグ</translation>
        </message>
        <message>
            <source>View</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>ホイール</translation>
        </message>
        <message>
            <source>Zoom at the cursor</source>
            <translation>カーソル位置を中心に拡大・縮小する</translation>
        </message>
        <message>
            <source>Accept candidates</source>
            <translation>候補を承認</translation>
        </message>
        <message>
            <source>Accept every shown candidate of the active class in this image</source>
            <translation>この画像に表示中のアクティブクラスの候補をすべて承認する</translation>
        </message>
        <message>
            <source>Accept the class here</source>
            <translation>この画像のクラスの候補を承認</translation>
        </message>
        <message>
            <source>Accept the selected candidates, or all that are shown</source>
            <translation>選択した候補、または表示中のすべての候補を承認する</translation>
        </message>
        <message>
            <source>Add a class…</source>
            <translation>クラスを追加…</translation>
        </message>
        <message>
            <source>Back to selecting, moving and resizing boxes</source>
            <translation>ボックスの選択・移動・サイズ変更に戻る</translation>
        </message>
        <message>
            <source>Bring back rejected</source>
            <translation>却下した候補を戻す</translation>
        </message>
        <message>
            <source>Change class…</source>
            <translation>クラスを変更…</translation>
        </message>
        <message>
            <source>Copy boxes</source>
            <translation>ボックスをコピー</translation>
        </message>
        <message>
            <source>Copy every accepted box of the previous image into this one</source>
            <translation>前の画像の承認済みボックスをすべてこの画像にコピーする</translation>
        </message>
        <message>
            <source>Copy the selected boxes</source>
            <translation>選択したボックスをコピーする</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Delete all boxes of the class…</source>
            <translation>クラスのボックスをすべて削除…</translation>
        </message>
        <message>
            <source>Delete the boxes of the active class in every image, as one step of undo</source>
            <translation>全画像からアクティブクラスのボックスを削除する（1 回で元に戻せる）</translation>
        </message>
        <message>
            <source>Delete the selected boxes</source>
            <translation>選択したボックスを削除する</translation>
        </message>
        <message>
            <source>Do the undone edit again</source>
            <translation>元に戻した編集をやり直す</translation>
        </message>
        <message>
            <source>Draw a box</source>
            <translation>ボックスを描く</translation>
        </message>
        <message>
            <source>Draw a box: press and drag, or click two corners; Enter places one in the middle of what is seen</source>
            <translation>ボックスを描く: 押してドラッグするか、2 つの角をクリック。Enter で表示範囲の中央に置く</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Duplicate the selected boxes</source>
            <translation>選択したボックスを複製する</translation>
        </message>
        <message>
            <source>Give the active class another name; its boxes keep it</source>
            <translation>アクティブクラスの名前を変える（ボックスはそのまま）</translation>
        </message>
        <message>
            <source>Give the selected boxes another class</source>
            <translation>選択したボックスのクラスを変える</translation>
        </message>
        <message>
            <source>Keep drawing after a box</source>
            <translation>描いた後も描画を続ける</translation>
        </message>
        <message>
            <source>Make a class for boxes to draw</source>
            <translation>これから描くボックス用のクラスを作る</translation>
        </message>
        <message>
            <source>Make candidates again of all that was rejected in this image</source>
            <translation>この画像で却下したものをすべて候補に戻す</translation>
        </message>
        <message>
            <source>Paste boxes</source>
            <translation>ボックスを貼り付け</translation>
        </message>
        <message>
            <source>Paste the copied boxes into this image</source>
            <translation>コピーしたボックスをこの画像に貼り付ける</translation>
        </message>
        <message>
            <source>Paste the previous image's boxes</source>
            <translation>前の画像のボックスを貼り付け</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>やり直し</translation>
        </message>
        <message>
            <source>Reject candidates</source>
            <translation>候補を却下</translation>
        </message>
        <message>
            <source>Reject every shown candidate of the active class in this image</source>
            <translation>この画像に表示中のアクティブクラスの候補をすべて却下する</translation>
        </message>
        <message>
            <source>Reject the class here</source>
            <translation>この画像のクラスの候補を却下</translation>
        </message>
        <message>
            <source>Reject the selected candidates, or all that are shown; they are not proposed again</source>
            <translation>選択した候補、または表示中のすべての候補を却下する（再提案されない）</translation>
        </message>
        <message>
            <source>Rename the class</source>
            <translation>クラス名を変更</translation>
        </message>
        <message>
            <source>Select all boxes</source>
            <translation>すべてのボックスを選択</translation>
        </message>
        <message>
            <source>Select and edit</source>
            <translation>選択と編集</translation>
        </message>
        <message>
            <source>Select every shown box</source>
            <translation>表示中のボックスをすべて選択する</translation>
        </message>
        <message>
            <source>Select every shown box of the active class</source>
            <translation>表示中のアクティブクラスのボックスをすべて選択する</translation>
        </message>
        <message>
            <source>Select next box</source>
            <translation>次のボックスを選択</translation>
        </message>
        <message>
            <source>Select previous box</source>
            <translation>前のボックスを選択</translation>
        </message>
        <message>
            <source>Select the boxes of the class</source>
            <translation>クラスのボックスを選択</translation>
        </message>
        <message>
            <source>Select the next shown box</source>
            <translation>表示中の次のボックスを選択する</translation>
        </message>
        <message>
            <source>Select the shown box before</source>
            <translation>表示中の前のボックスを選択する</translation>
        </message>
        <message>
            <source>Stay in drawing after each box instead of returning to editing</source>
            <translation>ボックスを描くたびに編集へ戻らず、描画モードを続ける</translation>
        </message>
        <message>
            <source>Take back the last edit</source>
            <translation>直前の編集を元に戻す</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Class {number}</source>
            <translation>クラス {number}</translation>
        </message>
        <message>
            <source>Give the selection class {number}, or draw with it</source>
            <translation>選択したボックスにクラス {number} を付ける、またはそのクラスで描く</translation>
        </message>
        <message>
            <source>Make the selected boxes higher by {number} px</source>
            <translation>選択したボックスの高さを {number} px 増やす</translation>
        </message>
        <message>
            <source>Make the selected boxes lower by {number} px</source>
            <translation>選択したボックスの高さを {number} px 減らす</translation>
        </message>
        <message>
            <source>Make the selected boxes narrower by {number} px</source>
            <translation>選択したボックスの幅を {number} px 減らす</translation>
        </message>
        <message>
            <source>Make the selected boxes wider by {number} px</source>
            <translation>選択したボックスの幅を {number} px 増やす</translation>
        </message>
        <message>
            <source>Move the lower side down</source>
            <translation>下辺を下へ移動</translation>
        </message>
        <message>
            <source>Move the lower side down by {number}</source>
            <translation>下辺を下へ {number} 移動</translation>
        </message>
        <message>
            <source>Move the lower side up</source>
            <translation>下辺を上へ移動</translation>
        </message>
        <message>
            <source>Move the lower side up by {number}</source>
            <translation>下辺を上へ {number} 移動</translation>
        </message>
        <message>
            <source>Move the right side left</source>
            <translation>右辺を左へ移動</translation>
        </message>
        <message>
            <source>Move the right side left by {number}</source>
            <translation>右辺を左へ {number} 移動</translation>
        </message>
        <message>
            <source>Move the right side right</source>
            <translation>右辺を右へ移動</translation>
        </message>
        <message>
            <source>Move the right side right by {number}</source>
            <translation>右辺を右へ {number} 移動</translation>
        </message>
        <message>
            <source>Move the selected boxes down by {number} px</source>
            <translation>選択したボックスを下へ {number} px 移動する</translation>
        </message>
        <message>
            <source>Move the selected boxes left by {number} px</source>
            <translation>選択したボックスを左へ {number} px 移動する</translation>
        </message>
        <message>
            <source>Move the selected boxes right by {number} px</source>
            <translation>選択したボックスを右へ {number} px 移動する</translation>
        </message>
        <message>
            <source>Move the selected boxes up by {number} px</source>
            <translation>選択したボックスを上へ {number} px 移動する</translation>
        </message>
        <message>
            <source>Nudge down</source>
            <translation>下へ移動</translation>
        </message>
        <message>
            <source>Nudge down by {number}</source>
            <translation>下へ {number} 移動</translation>
        </message>
        <message>
            <source>Nudge left</source>
            <translation>左へ移動</translation>
        </message>
        <message>
            <source>Nudge left by {number}</source>
            <translation>左へ {number} 移動</translation>
        </message>
        <message>
            <source>Nudge right</source>
            <translation>右へ移動</translation>
        </message>
        <message>
            <source>Nudge right by {number}</source>
            <translation>右へ {number} 移動</translation>
        </message>
        <message>
            <source>Nudge up</source>
            <translation>上へ移動</translation>
        </message>
        <message>
            <source>Nudge up by {number}</source>
            <translation>上へ {number} 移動</translation>
        </message>
        <message>
            <source>Accept in all images…</source>
            <translation>すべての画像で承認…</translation>
        </message>
        <message>
            <source>Accept the shown candidates, mark the image reviewed and go to the next that is not</source>
            <translation>表示中の候補を承認し、画像を確認済みにして、次の未確認の画像へ移動する</translation>
        </message>
        <message>
            <source>Accept what is shown in every image that is not reviewed, as one step of undo</source>
            <translation>未確認のすべての画像で、表示中の候補を承認する（1 回で元に戻せる）</translation>
        </message>
        <message>
            <source>Actual size</source>
            <translation>実際のサイズ</translation>
        </message>
        <message>
            <source>An image pixel is a screen pixel</source>
            <translation>画像の 1 ピクセルを画面の 1 ピクセルで表示する</translation>
        </message>
        <message>
            <source>Boxes per class, sizes, scores, states, and how often model and human agree</source>
            <translation>クラスごとのボックス数、サイズ、スコア、状態、モデルと人の一致度</translation>
        </message>
        <message>
            <source>Brighter</source>
            <translation>明るくする</translation>
        </message>
        <message>
            <source>Brightness and contrast as in the file</source>
            <translation>明るさとコントラストをリセット</translation>
        </message>
        <message>
            <source>Brightness and contrast…</source>
            <translation>明るさとコントラスト…</translation>
        </message>
        <message>
            <source>Classes and boxes</source>
            <translation>クラスとボックス</translation>
        </message>
        <message>
            <source>Copy the file's path</source>
            <translation>ファイルのパスをコピー</translation>
        </message>
        <message>
            <source>Copy where the open image lies</source>
            <translation>開いている画像のファイルパスをコピーする</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>暗い配色にする</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>ダークテーマ</translation>
        </message>
        <message>
            <source>Darker</source>
            <translation>暗くする</translation>
        </message>
        <message>
            <source>Fill the screen</source>
            <translation>画面いっぱいに表示する</translation>
        </message>
        <message>
            <source>Filter the image list by name</source>
            <translation>画像リストを名前で絞り込む</translation>
        </message>
        <message>
            <source>Find an image</source>
            <translation>画像を探す</translation>
        </message>
        <message>
            <source>Fit to window</source>
            <translation>ウィンドウに合わせる</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全画面表示</translation>
        </message>
        <message>
            <source>Go to the image before that is not reviewed</source>
            <translation>前の未確認の画像へ移動する</translation>
        </message>
        <message>
            <source>Go to the image before that shows a box of the active class</source>
            <translation>アクティブクラスのボックスがある前の画像へ移動する</translation>
        </message>
        <message>
            <source>Go to the image where most of what the model proposed was changed; again: the next such</source>
            <translation>モデルの提案が最も多く変更された画像へ移動する（繰り返すと次の画像）</translation>
        </message>
        <message>
            <source>Go to the next image</source>
            <translation>次の画像へ移動する</translation>
        </message>
        <message>
            <source>Go to the next image that is not reviewed</source>
            <translation>次の未確認の画像へ移動する</translation>
        </message>
        <message>
            <source>Go to the next image that shows a box of the active class</source>
            <translation>アクティブクラスのボックスがある次の画像へ移動する</translation>
        </message>
        <message>
            <source>Go to the previous image</source>
            <translation>前の画像へ移動する</translation>
        </message>
        <message>
            <source>Go to the unreviewed image with the score nearest to the threshold; again: the next such</source>
            <translation>スコアがしきい値に最も近い未確認の画像へ移動する（繰り返すと次の画像）</translation>
        </message>
        <message>
            <source>Hide all boxes</source>
            <translation>すべてのボックスを隠す</translation>
        </message>
        <message>
            <source>Hide or show the active class</source>
            <translation>アクティブクラスの表示を切り替え</translation>
        </message>
        <message>
            <source>Hide selected boxes</source>
            <translation>選択したボックスを隠す</translation>
        </message>
        <message>
            <source>Hide the boxes of the active class, or show them again</source>
            <translation>アクティブクラスのボックスを隠す、または再表示する</translation>
        </message>
        <message>
            <source>Hide the selected boxes; with none selected, show all again</source>
            <translation>選択したボックスを隠す（選択がなければすべて再表示）</translation>
        </message>
        <message>
            <source>Image list</source>
            <translation>画像リスト</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>システムの言語</translation>
        </message>
        <message>
            <source>Least certain image</source>
            <translation>最も不確かな画像</translation>
        </message>
        <message>
            <source>Less contrast</source>
            <translation>コントラストを下げる</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>明るい配色にする</translation>
        </message>
        <message>
            <source>Light or dark, as the system is set</source>
            <translation>システムの設定に合わせてライトまたはダークにする</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>ライトテーマ</translation>
        </message>
        <message>
            <source>Mark as not reviewed</source>
            <translation>未確認に戻す</translation>
        </message>
        <message>
            <source>More contrast</source>
            <translation>コントラストを上げる</translation>
        </message>
        <message>
            <source>Move the keys to the next part of the window</source>
            <translation>キーボードフォーカスをウィンドウの次の領域へ移す</translation>
        </message>
        <message>
            <source>Move the keys to the part of the window before</source>
            <translation>キーボードフォーカスをウィンドウの前の領域へ移す</translation>
        </message>
        <message>
            <source>Next image</source>
            <translation>次の画像</translation>
        </message>
        <message>
            <source>Next image of the class</source>
            <translation>このクラスの次の画像</translation>
        </message>
        <message>
            <source>Next part</source>
            <translation>次の領域</translation>
        </message>
        <message>
            <source>Next unreviewed</source>
            <translation>次の未確認</translation>
        </message>
        <message>
            <source>Previous image</source>
            <translation>前の画像</translation>
        </message>
        <message>
            <source>Previous image of the class</source>
            <translation>このクラスの前の画像</translation>
        </message>
        <message>
            <source>Previous part</source>
            <translation>前の領域</translation>
        </message>
        <message>
            <source>Previous unreviewed</source>
            <translation>前の未確認</translation>
        </message>
        <message>
            <source>Put a reviewed image back among those to review</source>
            <translation>確認済みの画像を未確認に戻す</translation>
        </message>
        <message>
            <source>Put every panel back where it was at first</source>
            <translation>すべてのパネルを最初の位置に戻す</translation>
        </message>
        <message>
            <source>Reset the layout</source>
            <translation>レイアウトをリセット</translation>
        </message>
        <message>
            <source>Reviewed, next</source>
            <translation>確認済みにして次へ</translation>
        </message>
        <message>
            <source>See the image as it is</source>
            <translation>画像をそのまま表示する</translation>
        </message>
        <message>
            <source>See the image brighter</source>
            <translation>画像を明るく表示する</translation>
        </message>
        <message>
            <source>See the image brighter or with more contrast; the file stays as it is</source>
            <translation>画像を明るく、または高コントラストで表示する（ファイルは変わらない）</translation>
        </message>
        <message>
            <source>See the image darker</source>
            <translation>画像を暗く表示する</translation>
        </message>
        <message>
            <source>See the image with less contrast</source>
            <translation>画像を低いコントラストで表示する</translation>
        </message>
        <message>
            <source>See the image with more contrast</source>
            <translation>画像を高いコントラストで表示する</translation>
        </message>
        <message>
            <source>See the image without its boxes</source>
            <translation>ボックスなしで画像を表示する</translation>
        </message>
        <message>
            <source>Show or hide the classes and boxes</source>
            <translation>クラスとボックスの表示を切り替える</translation>
        </message>
        <message>
            <source>Show or hide the list of images</source>
            <translation>画像リストの表示を切り替える</translation>
        </message>
        <message>
            <source>Show or hide the tool bar</source>
            <translation>ツールバーの表示を切り替える</translation>
        </message>
        <message>
            <source>Show the whole image</source>
            <translation>画像全体を表示する</translation>
        </message>
        <message>
            <source>Speak the system's language, where Phrasebox knows it</source>
            <translation>Phrasebox が対応していれば、システムの言語を使う</translation>
        </message>
        <message>
            <source>Speak this language from now on</source>
            <translation>今後この言語を使う</translation>
        </message>
        <message>
            <source>Statistics…</source>
            <translation>統計…</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>システムのテーマ</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>ツールバー</translation>
        </message>
        <message>
            <source>Where model and human disagree most</source>
            <translation>モデルと人の判断が最も異なる画像</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Zoom in; Ctrl+wheel does so at the cursor</source>
            <translation>拡大（Ctrl+ホイールでカーソル位置を拡大）</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Zoom out; Ctrl+wheel does so at the cursor</source>
            <translation>縮小（Ctrl+ホイールでカーソル位置を縮小）</translation>
        </message>
        <message>
            <source>Add boxes from a file or folder of another tool, seen before they are stored</source>
            <translation>他のツールのファイルやフォルダーからボックスを追加する（保存前に確認できる）</translation>
        </message>
        <message>
            <source>Choose among the folders that were opened before</source>
            <translation>以前に開いたフォルダーから選びます</translation>
        </message>
        <message>
            <source>Close the program; all is saved</source>
            <translation>プログラムを閉じる（すべて保存済み）</translation>
        </message>
        <message>
            <source>Detect all again…</source>
            <translation>もう一度一括検出…</translation>
        </message>
        <message>
            <source>Detect all…</source>
            <translation>一括検出…</translation>
        </message>
        <message>
            <source>Detect in many images, also where the same was detected before</source>
            <translation>多数の画像で検出する（同じ検出を済ませた画像も含む）</translation>
        </message>
        <message>
            <source>Detect in many images: choose which ones, see how far it is, or its summary</source>
            <translation>多数の画像で検出する: 対象を選び、進行状況や結果を見る</translation>
        </message>
        <message>
            <source>Detect in the next images while you are at this one</source>
            <translation>この画像の作業中に、続く画像を検出しておく</translation>
        </message>
        <message>
            <source>Detect the phrases in the open image</source>
            <translation>開いている画像でフレーズを検出する</translation>
        </message>
        <message>
            <source>Detect with a checkpoint folder of your own</source>
            <translation>自分のモデルのフォルダーで検出する</translation>
        </message>
        <message>
            <source>Every command and its keys, which can be changed</source>
            <translation>すべてのコマンドとそのキー（変更可能）</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Find a command…</source>
            <translation>コマンドを探す…</translation>
        </message>
        <message>
            <source>Find any command by its name</source>
            <translation>名前でコマンドを探す</translation>
        </message>
        <message>
            <source>Get models, and choose the one that detects</source>
            <translation>モデルをダウンロードし、検出に使うものを選ぶ</translation>
        </message>
        <message>
            <source>Import labels…</source>
            <translation>ラベルをインポート…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>Learn from my images…</source>
            <translation>自分の画像から学習…</translation>
        </message>
        <message>
            <source>Let Detect all rest, or go on with it</source>
            <translation>一括検出を一時停止または再開する</translation>
        </message>
        <message>
            <source>Look ahead</source>
            <translation>先読み</translation>
        </message>
        <message>
            <source>Lower the class's threshold</source>
            <translation>クラスのしきい値を下げる</translation>
        </message>
        <message>
            <source>Lower the threshold</source>
            <translation>しきい値を下げる</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>モデル…</translation>
        </message>
        <message>
            <source>Open a copy of the images that come with it</source>
            <translation>付属の画像のコピーを開く</translation>
        </message>
        <message>
            <source>Open a recent folder…</source>
            <translation>最近使ったフォルダーを開く…</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>フォルダーを開く…</translation>
        </message>
        <message>
            <source>Open the sample images</source>
            <translation>サンプル画像を開く</translation>
        </message>
        <message>
            <source>Pause Detect all</source>
            <translation>一括検出を一時停止</translation>
        </message>
        <message>
            <source>Put the cursor into the phrase field</source>
            <translation>カーソルをフレーズ欄に移す</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Raise the class's threshold</source>
            <translation>クラスのしきい値を上げる</translation>
        </message>
        <message>
            <source>Raise the threshold</source>
            <translation>しきい値を上げる</translation>
        </message>
        <message>
            <source>Show fewer candidates</source>
            <translation>候補の表示を減らす</translation>
        </message>
        <message>
            <source>Show fewer candidates of the active class</source>
            <translation>アクティブクラスの候補の表示を減らす</translation>
        </message>
        <message>
            <source>Show more candidates</source>
            <translation>候補の表示を増やす</translation>
        </message>
        <message>
            <source>Show more candidates of the active class</source>
            <translation>アクティブクラスの候補の表示を増やす</translation>
        </message>
        <message>
            <source>Show the model images at half of its own size: quickest, but small objects are missed</source>
            <translation>モデル本来の半分のサイズの画像を使う。最速だが、小さいものは見落とす</translation>
        </message>
        <message>
            <source>Show the model images at its own size: finds most</source>
            <translation>モデル本来のサイズの画像を使う。最も多く見つかる</translation>
        </message>
        <message>
            <source>Show the model images at three quarters of its own size</source>
            <translation>モデル本来の 4 分の 3 のサイズの画像を使う</translation>
        </message>
        <message>
            <source>Speed: accurate</source>
            <translation>速度: 高精度</translation>
        </message>
        <message>
            <source>Speed: balanced</source>
            <translation>速度: バランス</translation>
        </message>
        <message>
            <source>Speed: fast</source>
            <translation>速度: 高速</translation>
        </message>
        <message>
            <source>Stop detecting</source>
            <translation>検出を停止</translation>
        </message>
        <message>
            <source>Stop the running detection</source>
            <translation>実行中の検出を停止する</translation>
        </message>
        <message>
            <source>Teach the model in use what the reviewed images show</source>
            <translation>確認済みの画像で使用中のモデルを学習させる</translation>
        </message>
        <message>
            <source>Type phrases</source>
            <translation>フレーズを入力</translation>
        </message>
        <message>
            <source>Use a model folder…</source>
            <translation>モデルのフォルダーを使う…</translation>
        </message>
        <message>
            <source>Version and licence</source>
            <translation>バージョンとライセンス</translation>
        </message>
        <message>
            <source>Write the boxes of this project for a trainer or another tool</source>
            <translation>このプロジェクトのボックスを学習ツールや他のツール向けに書き出す</translation>
        </message>
        <message>
            <source>There cannot be a class {name}: its name has to be words with single spaces between.</source>
            <translation>クラス {name} は作れません。名前には単語を使い、間は 1 つの空白で区切ってください。</translation>
        </message>
        <message>
            <source>A part of Phrasebox cannot be loaded ({fault}); run `phrasebox doctor` to see what is missing.</source>
            <translation>Phrasebox の一部を読み込めません（{fault}）。`phrasebox doctor` を実行すると、足りないものがわかります。</translation>
        </message>
        <message>
            <source>Phrasebox cannot {task} ({fault}).</source>
            <translation>{task}に失敗しました（{fault}）。</translation>
        </message>
        <message>
            <source>There is not enough memory to {task}; close other programs or use a smaller model.</source>
            <translation>メモリが足りないため、{task}ができません。他のプログラムを閉じるか、小さいモデルを使ってください。</translation>
        </message>
        <message numerus="yes">
            <source>{count} images are missing from the folder; the boxes are kept.</source>
            <extracomment>Of one: {count} image is missing from the folder; the boxes are kept.</extracomment>
            <translation>
                <numerusform>画像 {count} 枚がフォルダーにありません。ボックスは残ります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images came into the folder.</source>
            <extracomment>Of one: {count} image came into the folder.</extracomment>
            <translation>
                <numerusform>フォルダーに画像が {count} 枚追加されました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} missing images are back.</source>
            <extracomment>Of one: {count} missing image is back.</extracomment>
            <translation>
                <numerusform>見つからなかった画像 {count} 枚が戻りました。</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} could not be unpacked ({reason}).</source>
            <translation>{source} を展開できませんでした（{reason}）。</translation>
        </message>
        <message>
            <source>{source} holds more than 2 GB of annotations; unpack it and import its parts.</source>
            <translation>{source} には 2 GB を超えるアノテーションがあります。展開し、分割してインポートしてください。</translation>
        </message>
        <message>
            <source>{source} is not a whole zip file ({error}); get a whole copy of it.</source>
            <translation>{source} は完全な zip ファイルではありません（{error}）。完全なコピーを用意してください。</translation>
        </message>
        <message>
            <source>The COCO file {source} has no "images"; choose the file that names them.</source>
            <translation>COCO ファイル {source} に「images」がありません。それを含むファイルを選んでください。</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes stand for crowds and came in as plain boxes.</source>
            <extracomment>Of one: {count} box stands for a crowd and came in as a plain box.</extracomment>
            <translation>
                <numerusform>集団（crowd）を表すボックス {count} 個は、通常のボックスとして取り込みました。</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} holds no COCO annotation file; choose the file that names the images.</source>
            <translation>{source} に COCO のアノテーションファイルがありません。画像名を含むファイルを選んでください。</translation>
        </message>
        <message>
            <source>{source} is a list of results, which names no images; choose the COCO file that names them.</source>
            <translation>{source} は画像名のない結果リストです。画像名を含む COCO ファイルを選んでください。</translation>
        </message>
        <message>
            <source>{source} has a result that does not belong to its annotation file: {value}.</source>
            <translation>{source} に、アノテーションファイルに対応しない結果があります: {value}。</translation>
        </message>
        <message>
            <source>{source} is not a list of COCO results; choose the file with the scores.</source>
            <translation>{source} は COCO の結果リストではありません。スコアのあるファイルを選んでください。</translation>
        </message>
        <message numerus="yes">
            <source>{count} shapes are points, lines or cuboids and stay out.</source>
            <extracomment>Of one: {count} shape is a point, line or cuboid and stays out.</extracomment>
            <translation>
                <numerusform>点・線・直方体の図形 {count} 個は取り込みません。</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} is of a video; export the task as "CVAT for images 1.1".</source>
            <translation>{file} は動画のアノテーションです。タスクを「CVAT for images 1.1」形式でエクスポートしてください。</translation>
        </message>
        <message>
            <source>{source} is no CVAT file; choose its annotations.xml.</source>
            <translation>{source} は CVAT のファイルではありません。annotations.xml を選んでください。</translation>
        </message>
        <message>
            <source>{found}; choose another place, or allow to replace it.</source>
            <translation>{found}。別の場所を選ぶか、置き換えを許可してください。</translation>
        </message>
        <message>
            <source>Images to export are "all" or "reviewed", not "{images}".</source>
            <translation>エクスポートする画像に指定できるのは「all」か「reviewed」です（「{images}」は使えません）。</translation>
        </message>
        <message>
            <source>Pictures of the format "{format}" can be {able}, not {pictures}.</source>
            <translation>形式「{format}」の画像に指定できるのは {able} です（{pictures} は使えません）。</translation>
        </message>
        <message>
            <source>it failed</source>
            <translation>失敗しました</translation>
        </message>
        <message>
            <source>its file cannot be read</source>
            <translation>ファイルを読み込めません</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes lie wholly outside the image and were left out.</source>
            <extracomment>Of one: {count} box lies wholly outside the image and was left out.</extracomment>
            <translation>
                <numerusform>完全に画像の外にあるボックス {count} 個を除きました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates not accepted on reviewed images stay out.</source>
            <extracomment>Of one: {count} candidate not accepted on reviewed images stays out.</extracomment>
            <translation>
                <numerusform>確認済みの画像で承認されなかった候補 {count} 個は含めません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates scored below {threshold} stay out.</source>
            <extracomment>Of one: {count} candidate scored below {threshold} stays out.</extracomment>
            <translation>
                <numerusform>スコアが {threshold} 未満の候補 {count} 個は含めません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates scored below {threshold}, or the threshold of their class, stay out.</source>
            <extracomment>Of one: {count} candidate scored below {threshold}, or the threshold of their class, stays out.</extracomment>
            <translation>
                <numerusform>スコアが {threshold} またはクラスのしきい値に満たない候補 {count} 個は含めません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} image files cannot be read any more; the boxes are exported all the same.</source>
            <extracomment>Of one: {count} image file cannot be read any more; the boxes are exported all the same.</extracomment>
            <translation>
                <numerusform>画像ファイル {count} 個は読み込めなくなっていますが、ボックスはエクスポートします。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images are turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too, or export upright copies.</source>
            <extracomment>Of one: {count} image is turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too, or export upright copies.</extracomment>
            <translation>
                <numerusform>EXIF の向きで回転している画像が {count} 枚あります。ボックスとサイズは正しい向きのものなので、学習ツール側でも向きを適用するか、正しい向きのコピーをエクスポートしてください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images are turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too.</source>
            <extracomment>Of one: {count} image is turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that the trainer applies it too.</extracomment>
            <translation>
                <numerusform>EXIF の向きで回転している画像が {count} 枚あります。ボックスとサイズは正しい向きのものなので、学習ツール側でも向きを適用してください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images not reviewed yet stay out.</source>
            <extracomment>Of one: {count} image not reviewed yet stays out.</extracomment>
            <translation>
                <numerusform>未確認の画像 {count} 枚は含めません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images turned by EXIF orientation are written anew, upright; the others are copied byte for byte.</source>
            <extracomment>Of one: {count} image turned by EXIF orientation is written anew, upright; the others are copied byte for byte.</extracomment>
            <translation>
                <numerusform>EXIF の向きで回転している画像 {count} 枚は正しい向きで書き直し、ほかはそのままコピーします。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images were looked at by nobody yet and are exported without boxes; export only reviewed images to leave them out.</source>
            <extracomment>Of one: {count} image was looked at by nobody yet and is exported without boxes; export only reviewed images to leave it out.</extracomment>
            <translation>
                <numerusform>まだ誰も見ていない画像 {count} 枚がボックスなしでエクスポートされます。除くには確認済みの画像だけをエクスポートしてください。</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} cannot be read ({reason}); check its permissions.</source>
            <translation>{source} を読み込めません（{reason}）。権限を確認してください。</translation>
        </message>
        <message>
            <source>{source} does not exist; check its name.</source>
            <translation>{source} は存在しません。名前を確認してください。</translation>
        </message>
        <message>
            <source>{source} is not UTF-8 text; save it as UTF-8.</source>
            <translation>{source} は UTF-8 のテキストではありません。UTF-8 で保存してください。</translation>
        </message>
        <message>
            <source>{source} is not valid JSON ({error}); get a whole copy of it.</source>
            <translation>{source} は有効な JSON ではありません（{error}）。完全なコピーを用意してください。</translation>
        </message>
        <message>
            <source>{target} cannot be written, since the name of a folder in it is not valid text; rename the folder.</source>
            <translation>{target} に書き込めません。含まれるフォルダーの名前が有効なテキストではありません。フォルダーの名前を変更してください。</translation>
        </message>
        <message>
            <source>{target} could not be written ({reason}); check permissions and the disk's space.</source>
            <translation>{target} に書き込めませんでした（{reason}）。権限とディスクの空きを確認してください。</translation>
        </message>
        <message numerus="yes">
            <source>{count} images have another size on disk (turned upright) than in the file; check the boxes.</source>
            <extracomment>Of one: {count} image has another size on disk (turned upright) than in the file; check the boxes.</extracomment>
            <translation>
                <numerusform>画像 {count} 枚の実際のサイズ（正しい向き）が、ファイルの記載と異なります。ボックスを確認してください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} outlines come in as the boxes around them.</source>
            <extracomment>Of one: {count} outline comes in as the box around it.</extracomment>
            <translation>
                <numerusform>輪郭 {count} 個は外接するボックスとして取り込みます。</numerusform>
            </translation>
        </message>
        <message>
            <source>The format "{format}" can only be written; import {formats}.</source>
            <translation>形式「{format}」は書き出し専用です。インポートできるのは {formats} です。</translation>
        </message>
        <message>
            <source>Before importing the tasks, set up the labeling interface with {name}, and let Label Studio serve the images: LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT={parent}, with a local storage for {folder}.</source>
            <translation>タスクをインポートする前に、{name} でラベリング画面を設定し、Label Studio が画像を配信できるようにしてください: LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT={parent}（{folder} をローカルストレージに）。</translation>
        </message>
        <message>
            <source>The labeling config beside the tasks is not valid XML and was passed over; classes come in the order in which boxes name them.</source>
            <translation>タスクの横にあるラベル設定は有効な XML ではないため無視されました。クラスはボックスに現れる順になります。</translation>
        </message>
        <message numerus="yes">
            <source>{count} images have several annotations; the last one counts.</source>
            <extracomment>Of one: {count} image has several annotations; the last one counts.</extracomment>
            <translation>
                <numerusform>画像 {count} 枚に複数のアノテーションがあります。最後のものを使います。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images hold only a model's boxes, which come in as accepted ones; look them through.</source>
            <extracomment>Of one: {count} image holds only a model's boxes, which come in as accepted ones; look them through.</extracomment>
            <translation>
                <numerusform>画像 {count} 枚にはモデルのボックスしかなく、承認済みとして取り込みます。見直してください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} results are no boxes and stay out.</source>
            <extracomment>Of one: {count} result is no box and stays out.</extracomment>
            <translation>
                <numerusform>ボックスでない結果 {count} 件は取り込みません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} tasks name no image and stay out.</source>
            <extracomment>Of one: {count} task names no image and stays out.</extracomment>
            <translation>
                <numerusform>画像名のないタスク {count} 件は取り込みません。</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} is no export of Label Studio; choose its JSON file.</source>
            <translation>{source} は Label Studio のエクスポートではありません。JSON ファイルを選んでください。</translation>
        </message>
        <message numerus="yes">
            <source>{count} shapes are points or lines and stay out.</source>
            <extracomment>Of one: {count} shape is a point or a line and stays out.</extracomment>
            <translation>
                <numerusform>点や線の図形 {count} 個は取り込みません。</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} holds no LabelMe files; choose one, or the folder with them.</source>
            <translation>{source} に LabelMe のファイルがありません。ファイルか、それを含むフォルダーを選んでください。</translation>
        </message>
        <message numerus="yes">
            <source>{count} images got another name, because label files would have been the same.</source>
            <extracomment>Of one: {count} image got another name, because label files would have been the same.</extracomment>
            <translation>
                <numerusform>ラベルファイル名の重複を避けるため、画像 {count} 枚の名前を変えました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images were left out, because another has the same name but for its suffix.</source>
            <extracomment>Of one: {count} image was left out, because another has the same name but for its suffix.</extracomment>
            <translation>
                <numerusform>拡張子以外の名前が同じ画像があるため、{count} 枚を除きました。</numerusform>
            </translation>
        </message>
        <message>
            <source>COCO, YOLO, Pascal VOC, LabelMe, Label Studio and CVAT files can be imported</source>
            <translation>COCO、YOLO、Pascal VOC、LabelMe、Label Studio、CVAT のファイルをインポートできます</translation>
        </message>
        <message>
            <source>{file} is a list of COCO results without the names of images; choose the annotation file with them.</source>
            <translation>{file} は画像名のない COCO の結果リストです。画像名のあるアノテーションファイルを選んでください。</translation>
        </message>
        <message>
            <source>{file} is in no known format; {known}.</source>
            <translation>{file} は対応していない形式です。{known}。</translation>
        </message>
        <message>
            <source>{source} holds files of several formats, {first} and {second} among them; choose a file or a folder of one.</source>
            <translation>{source} には {first} や {second} など複数の形式のファイルがあります。1 つのファイルか、1 つの形式だけのフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{source} holds no annotations; {known}.</source>
            <translation>{source} にアノテーションがありません。{known}。</translation>
        </message>
        <message>
            <source>COCO results with scores (JSON)</source>
            <translation>COCO の結果（スコア付き、JSON）</translation>
        </message>
        <message>
            <source>CVAT takes it as annotations of a task with these images.</source>
            <translation>CVAT で、これらの画像のタスクにアノテーションとして読み込めます。</translation>
        </message>
        <message>
            <source>CVAT takes it for a task or, with the pictures, a whole project.</source>
            <translation>CVAT のタスクに、画像付きならプロジェクト全体にも読み込めます。</translation>
        </message>
        <message>
            <source>Evaluation tools read it beside a COCO file.</source>
            <translation>評価ツールで、COCO ファイルと組み合わせて使います。</translation>
        </message>
        <message>
            <source>Label Studio (tasks as JSON)</source>
            <translation>Label Studio（JSON のタスク）</translation>
        </message>
        <message>
            <source>Label Studio imports it: reviewed boxes as annotations, others as predictions.</source>
            <translation>Label Studio でインポートできます。確認済みのボックスはアノテーション、ほかは予測になります。</translation>
        </message>
        <message>
            <source>LabelMe (JSON folder)</source>
            <translation>LabelMe（JSON のフォルダー）</translation>
        </message>
        <message>
            <source>LabelMe and X-AnyLabeling open it: one file beside each image.</source>
            <translation>LabelMe と X-AnyLabeling で開けます。画像ごとに 1 ファイルです。</translation>
        </message>
        <message>
            <source>Most trainers and labeling tools read it.</source>
            <translation>ほとんどの学習ツールとラベリングツールで読めます。</translation>
        </message>
        <message>
            <source>Pascal VOC (XML folder)</source>
            <translation>Pascal VOC（XML のフォルダー）</translation>
        </message>
        <message>
            <source>There is no format "{name}"; choose one of {names}.</source>
            <translation>「{name}」という形式はありません。{names} から選んでください。</translation>
        </message>
        <message>
            <source>Ultralytics trains on it: data.yaml, images and labels.</source>
            <translation>Ultralytics の学習用: data.yaml、画像、ラベル。</translation>
        </message>
        <message>
            <source>YOLO (Ultralytics folder)</source>
            <translation>YOLO（Ultralytics のフォルダー）</translation>
        </message>
        <message>
            <source>labelImg and many trainers read it; it holds whole pixels.</source>
            <translation>labelImg や多くの学習ツールで読めます。座標は整数ピクセルです。</translation>
        </message>
        <message>
            <source>{output} is a file, and pictures need a folder; name a new or empty one.</source>
            <translation>{output} はファイルです。画像の書き出しにはフォルダーが必要なので、新規または空のフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>{target} exists already</source>
            <translation>{target} はすでにあります</translation>
        </message>
        <message>
            <source>Imported {boxes} on {images}.</source>
            <translation>インポートしました: {images}、{boxes}。</translation>
        </message>
        <message>
            <source>New classes: {names}.</source>
            <translation>新しいクラス: {names}。</translation>
        </message>
        <message>
            <source>No image goes out.</source>
            <translation>エクスポートする画像がありません。</translation>
        </message>
        <message>
            <source>No image of this folder is named there; nothing can be imported.</source>
            <translation>このフォルダーの画像が含まれていないため、何もインポートできません。</translation>
        </message>
        <message numerus="yes">
            <source>These images count as reviewed from then on; boxes that are there stay.</source>
            <extracomment>Of one: This image counts as reviewed from then on; boxes that are there stay.</extracomment>
            <translation>
                <numerusform>以後これらの画像は確認済みとして扱います。既存のボックスは残ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Wrote {boxes} of {images} to {place}.</source>
            <translation>{place} に書き込みました: {images}、{boxes}。</translation>
        </message>
        <message>
            <source>and {more} more</source>
            <translation>ほか {more} 枚</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes are in the project already.</source>
            <extracomment>Of one: {count} box is in the project already.</extracomment>
            <translation>
                <numerusform>ボックス {count} 個はすでにプロジェクトにあります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes stay out: they have no area, no class or no image.</source>
            <extracomment>Of one: {count} box stays out: it has no area, no class or no image.</extracomment>
            <translation>
                <numerusform>ボックス {count} 個は取り込みません（面積・クラス・画像のいずれかがありません）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images are not in this folder and stay out: {names}.</source>
            <extracomment>Of one: {count} image is not in this folder and stays out: {names}.</extracomment>
            <translation>
                <numerusform>このフォルダーにない画像 {count} 枚は取り込みません: {names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images of this folder are named there, with {new_boxes}.</source>
            <extracomment>Of one: {count} image of this folder is named there, with {new_boxes}.</extracomment>
            <translation>
                <numerusform>このフォルダーの画像 {count} 枚が含まれます（{new_boxes}）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images stay out: {names}.</source>
            <extracomment>Of one: {count} image stays out: {names}.</extracomment>
            <translation>
                <numerusform>画像 {count} 枚は含めません: {names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images with {boxes} go out, {empty} of them without a box.</source>
            <extracomment>Of one: {count} image with {boxes} goes out, {empty} of them without a box.</extracomment>
            <translation>
                <numerusform>画像 {count} 枚（{boxes}）をエクスポートします。うち {empty} 枚はボックスなしです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images with {boxes} go out.</source>
            <extracomment>Of one: {count} image with {boxes} goes out.</extracomment>
            <translation>
                <numerusform>画像 {count} 枚（{boxes}）をエクスポートします。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} new boxes</source>
            <extracomment>Of one: {count} new box</extracomment>
            <translation>
                <numerusform>新しいボックス {count} 個</numerusform>
            </translation>
        </message>
        <message>
            <source>{names} and {more} more</source>
            <translation>{names} ほか {more} 件</translation>
        </message>
        <message>
            <source>The image {source} is gone; bring it back or export again without it.</source>
            <translation>画像 {source} がなくなっています。元に戻すか、それを除いてエクスポートし直してください。</translation>
        </message>
        <message>
            <source>the zip file</source>
            <translation>zip ファイル</translation>
        </message>
        <message>
            <source>{source} cannot be copied to {target}; check the permissions.</source>
            <translation>{source} を {target} にコピーできません。権限を確認してください。</translation>
        </message>
        <message>
            <source>{target} cannot be read ({reason}); choose another folder.</source>
            <translation>{target} を読み込めません（{reason}）。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{target} holds an export already</source>
            <translation>{target} にはすでにエクスポートがあります</translation>
        </message>
        <message>
            <source>{target} is a file; name a new or empty folder for the export.</source>
            <translation>{target} はファイルです。エクスポート先には新規または空のフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>{target} is a folder; name a .zip file.</source>
            <translation>{target} はフォルダーです。.zip ファイルを指定してください。</translation>
        </message>
        <message>
            <source>{target} is not empty and no former export; name a new or empty folder.</source>
            <translation>{target} は空でなく、以前のエクスポートでもありません。新規または空のフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>{source} could not be turned upright ({error}) and is exported as it is; get a whole copy of it.</source>
            <translation>{source} を正しい向きにできないため（{error}）、そのままエクスポートします。完全なコピーを用意してください。</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes marked as difficult came in like the others.</source>
            <extracomment>Of one: {count} box marked as difficult came in like the others.</extracomment>
            <translation>
                <numerusform>difficult 指定のボックス {count} 個もほかと同様に取り込みました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes were rounded to whole pixels, which is all that Pascal VOC holds.</source>
            <extracomment>Of one: {count} box was rounded to whole pixels, which is all that Pascal VOC holds.</extracomment>
            <translation>
                <numerusform>Pascal VOC は整数ピクセルのみなので、ボックス {count} 個を丸めました。</numerusform>
            </translation>
        </message>
        <message>
            <source>{source} holds no Pascal VOC files; choose the folder with the annotations.</source>
            <translation>{source} に Pascal VOC のファイルがありません。アノテーションのフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{source} holds no XML files; choose the folder with the annotations.</source>
            <translation>{source} に XML ファイルがありません。アノテーションのフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{source} is not a Pascal VOC file: it begins with &lt;{tag}&gt;.</source>
            <translation>{source} は Pascal VOC のファイルではありません。&lt;{tag}&gt; で始まっています。</translation>
        </message>
        <message>
            <source>{source} is not valid XML ({error}); get a whole copy of it.</source>
            <translation>{source} は有効な XML ではありません（{error}）。完全なコピーを用意してください。</translation>
        </message>
        <message>
            <source>There is no validation part: data.yaml names the training images for both.</source>
            <translation>検証用の画像がないため、data.yaml では学習用と検証用の両方に学習用画像を指定しています。</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes were too small to be written and left out.</source>
            <extracomment>Of one: {count} box was too small to be written and left out.</extracomment>
            <translation>
                <numerusform>小さすぎて書き込めないボックス {count} 個を除きました。</numerusform>
            </translation>
        </message>
        <message>
            <source>The "names" of data.yaml are not numbered from 0; write them as "0: name".</source>
            <translation>data.yaml の「names」の番号が 0 から始まっていません。「0: name」のように書いてください。</translation>
        </message>
        <message>
            <source>{folder} has no class names: data.yaml, classes.txt or obj.names is expected there or one folder above.</source>
            <translation>{folder} にクラス名がありません。このフォルダーか 1 つ上のフォルダーに data.yaml、classes.txt、obj.names のいずれかが必要です。</translation>
        </message>
        <message>
            <source>{path} is not YAML: {error}.</source>
            <translation>{path} は YAML ではありません: {error}。</translation>
        </message>
        <message>
            <source>{source} holds no label files; choose the folder above its labels.</source>
            <translation>{source} にラベルファイルがありません。labels の 1 つ上のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The file {path} is not an image in a known format; it was probably only named like one.</source>
            <translation>ファイル {path} は既知の形式の画像ではありません。画像のようなファイル名が付いているだけと思われます。</translation>
        </message>
        <message>
            <source>The image {path} does not exist; it was moved, renamed or deleted.</source>
            <translation>画像 {path} は存在しません。移動、名前の変更、または削除されました。</translation>
        </message>
        <message>
            <source>The image {path} is damaged or cut short ({error}); get a whole copy of it.</source>
            <translation>画像 {path} は壊れているか途中で切れています（{error}）。完全なコピーを用意してください。</translation>
        </message>
        <message>
            <source>The image {path} is empty (0 bytes); get a whole copy of it.</source>
            <translation>画像 {path} は空（0 バイト）です。完全なコピーを用意してください。</translation>
        </message>
        <message>
            <source>The image {path} is in AVIF format, which this Pillow cannot read; convert it to JPEG or PNG.</source>
            <translation>画像 {path} は AVIF 形式で、この Pillow では読み込めません。JPEG か PNG に変換してください。</translation>
        </message>
        <message>
            <source>The image {path} is in HEIF (HEIC) format, which cannot be read; convert it to JPEG or PNG.</source>
            <translation>画像 {path} は HEIF（HEIC）形式で読み込めません。JPEG か PNG に変換してください。</translation>
        </message>
        <message>
            <source>The image {path} is over the limit of {limit} megapixels; make a smaller copy of it.</source>
            <translation>画像 {path} は上限の {limit} メガピクセルを超えています。小さいコピーを作ってください。</translation>
        </message>
        <message>
            <source>The image {path} may not be read; check its permissions.</source>
            <translation>画像 {path} を読み込む権限がありません。権限を確認してください。</translation>
        </message>
        <message>
            <source>The image {path} needs more memory than there is; make a smaller copy of it.</source>
            <translation>画像 {path} を開くにはメモリが足りません。小さいコピーを作ってください。</translation>
        </message>
        <message>
            <source>The image {path} of {size} megapixels is over the limit of {limit} megapixels; make a smaller copy of it.</source>
            <translation>画像 {path}（{size} メガピクセル）は上限の {limit} メガピクセルを超えています。小さいコピーを作ってください。</translation>
        </message>
        <message>
            <source>{path} is a folder, not an image.</source>
            <translation>{path} はフォルダーで、画像ではありません。</translation>
        </message>
        <message>
            <source>No folder is open; open one first ({key}).</source>
            <translation>フォルダーが開かれていません。まず開いてください（{key}）。</translation>
        </message>
        <message>
            <source>No folder is open; open one first.</source>
            <translation>フォルダーが開かれていません。まず開いてください。</translation>
        </message>
        <message>
            <source>Check an image's boxes and press {key}.</source>
            <translation>画像のボックスを確認して {key} を押してください。</translation>
        </message>
        <message>
            <source>Check an image's boxes, and mark it reviewed in the menu Images.</source>
            <translation>画像のボックスを確認し、「画像」メニューで確認済みにしてください。</translation>
        </message>
        <message>
            <source>It ended unexpectedly, without a word.</source>
            <translation>何のメッセージもなく、予期せず終了しました。</translation>
        </message>
        <message>
            <source>It ended unexpectedly: {complaint}</source>
            <translation>予期せず終了しました: {complaint}</translation>
        </message>
        <message>
            <source>No image is reviewed. Learning needs at least {least} reviewed images, and about {enough} to be of use.</source>
            <translation>確認済みの画像がありません。学習には最低 {least} 枚、効果を得るには約 {enough} 枚必要です。</translation>
        </message>
        <message>
            <source>None of the reviewed images has a box, so there is nothing to learn.</source>
            <translation>確認済みの画像にボックスがないため、学習するものがありません。</translation>
        </message>
        <message>
            <source>Only 1 image is reviewed. Learning needs at least {least} reviewed images, and about {enough} to be of use.</source>
            <translation>確認済みの画像が 1 枚だけです。学習には最低 {least} 枚、効果を得るには約 {enough} 枚必要です。</translation>
        </message>
        <message numerus="yes">
            <source>{count} reviewed images are few: with about {enough} more is learned, and the figures before and after say more.</source>
            <extracomment>Of one: {count} reviewed image is few: with about {enough} more is learned, and the figures before and after say more.</extracomment>
            <translation>
                <numerusform>確認済みの画像 {count} 枚では少なめです。約 {enough} 枚あるとよく学習でき、学習前後の数値も確かになります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} reviewed images, of which about a fifth is held back to judge by.</source>
            <extracomment>Of one: {count} reviewed image, of which about a fifth is held back to judge by.</extracomment>
            <translation>
                <numerusform>確認済みの画像 {count} 枚。うち約 5 分の 1 は評価用に取り分けます。</numerusform>
            </translation>
        </message>
        <message>
            <source>AP in percent, from: {source}.</source>
            <translation>AP（パーセント）、出典: {source}。</translation>
        </message>
        <message>
            <source>About {needed} while it detects ({parameters} million parameters), and {free} are free: it does not fit now: close other programs, or take a smaller one.</source>
            <translation>検出中の使用量は約 {needed}（{parameters}M パラメーター）。空きは {free} で、今は足りません。他のプログラムを閉じるか、小さいモデルを使ってください。</translation>
        </message>
        <message>
            <source>About {needed} while it detects ({parameters} million parameters), and {free} are free: it fits.</source>
            <translation>検出中の使用量は約 {needed}（{parameters}M パラメーター）。空きは {free} で、足ります。</translation>
        </message>
        <message>
            <source>About {needed} while it detects ({parameters} million parameters).</source>
            <translation>検出中の使用量は約 {needed}（{parameters}M パラメーター）。</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Came from commit {revision} of the hub; the checksums of this copy hold from now on.</source>
            <translation>ハブのコミット {revision} のものです。以後、このコピーのチェックサムを基準にします。</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>評価値</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル一覧</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>For photographs begin with {model}: small, and it knows many kinds of things. Measure this machine, for about ten seconds, to see how long each model takes here.</source>
            <translation>写真にはまず {model} がおすすめです。小型で、多くの種類のものを認識します。このコンピューターを約 10 秒測定すると、各モデルにかかる時間がわかります。</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>No commit is known beforehand: the first copy's checksums are kept, and hold from then on.</source>
            <translation>コミットが事前にわからないため、最初のコピーのチェックサムを保存し、以後の基準にします。</translation>
        </message>
        <message>
            <source>Of the published models none fits into the free memory; close other programs.</source>
            <translation>空きメモリに収まる公開モデルがありません。他のプログラムを閉じてください。</translation>
        </message>
        <message>
            <source>On this GPU a tiny model takes {tiny} an image, a base one {base}, a large one {large}. Take {everyday} for everyday things, or {rare} for rare things and longer phrases.</source>
            <translation>この GPU では画像 1 枚あたり、tiny モデルで {tiny}、base で {base}、large で {large} かかります。身近なものには {everyday}、珍しいものや長いフレーズには {rare} を使ってください。</translation>
        </message>
        <message>
            <source>On this machine</source>
            <translation>このコンピューターにあるモデル</translation>
        </message>
        <message>
            <source>On this processor a tiny model takes {tiny} an image, a base one {base}, a large one {large}. Take {everyday} for everyday things, or {rare} for rare things and longer phrases. A GPU would take well under a second.</source>
            <translation>この CPU では画像 1 枚あたり、tiny モデルで {tiny}、base で {base}、large で {large} かかります。身近なものには {everyday}、珍しいものや長いフレーズには {rare} を使ってください。GPU なら 1 秒もかかりません。</translation>
        </message>
        <message>
            <source>Pinned to commit {revision} of the hub, each file held to its checksum.</source>
            <translation>ハブのコミット {revision} に固定され、各ファイルをチェックサムで検証します。</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>公開モデル</translation>
        </message>
        <message>
            <source>Seeing how the program works: it knows drawn shapes and blood cells, and little of photographs.</source>
            <translation>プログラムの動作を試すためのもの。描画した図形と血球は認識しますが、写真はほとんど認識できません。</translation>
        </message>
        <message>
            <source>So it has seen the pictures of COCO (marked *).</source>
            <translation>そのため COCO の画像も学習しています（* 印）。</translation>
        </message>
        <message>
            <source>So it has seen the pictures of COCO and LVIS (marked *).</source>
            <translation>そのため COCO と LVIS の画像も学習しています（* 印）。</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>学習データ</translation>
        </message>
        <message>
            <source>What it was taught: a model of your own.</source>
            <translation>学習させたもの（自分のモデル）。</translation>
        </message>
        <message>
            <source>about {time}</source>
            <translation>約 {time}</translation>
        </message>
        <message>
            <source>altered</source>
            <translation>変更あり</translation>
        </message>
        <message>
            <source>here</source>
            <translation>あり</translation>
        </message>
        <message>
            <source>in the hub's cache</source>
            <translation>ハブのキャッシュにあり</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>未ダウンロード</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>一部</translation>
        </message>
        <message>
            <source>{figure}*</source>
            <translation>{figure}*</translation>
        </message>
        <message>
            <source>{file} is not as it came: check it, or remove the model and get it again.</source>
            <translation>{file} が入手時と異なります。検証するか、モデルを削除してダウンロードし直してください。</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <source>{size} of it</source>
            <translation>{size} 取得済み</translation>
        </message>
        <message>
            <source>"{piece}" has more than one "="; write it as phrase=class.</source>
            <translation>「{piece}」に「=」が 2 つ以上あります。「フレーズ=クラス」の形で書いてください。</translation>
        </message>
        <message>
            <source>"{piece}" has no phrase before "="; write it as phrase=class.</source>
            <translation>「{piece}」の「=」の前にフレーズがありません。「フレーズ=クラス」の形で書いてください。</translation>
        </message>
        <message>
            <source>The phrase "{phrase}" is given to two classes, "{first}" and "{second}"; keep one of them.</source>
            <translation>フレーズ「{phrase}」に 2 つのクラス「{first}」「{second}」が指定されています。どちらか 1 つにしてください。</translation>
        </message>
        <message>
            <source>The published models know English: type “{phrase}” in English, and map it to a class of any name: cat={name}</source>
            <translation>公開モデルが理解するのは英語です。「{phrase}」を英語で入力し、好きな名前のクラスに割り当ててください: cat={name}</translation>
        </message>
        <message>
            <source>There is an empty phrase between two separators; it is left out.</source>
            <translation>区切りの間に空のフレーズがあったため、除きました。</translation>
        </message>
        <message>
            <source>“{phrase}” has {words} words, more than the models read; shorten it.</source>
            <translation>「{phrase}」は {words} 語で、モデルが読める長さを超えています。短くしてください。</translation>
        </message>
        <message>
            <source>“{phrase}” holds no letter or digit; type words.</source>
            <translation>「{phrase}」に文字も数字もありません。単語を入力してください。</translation>
        </message>
        <message>
            <source>“{phrase}” is long: name one thing in a few words, and separate things by commas.</source>
            <translation>「{phrase}」は長めです。1 つのものを数語で表し、別々のものはコンマで区切ってください。</translation>
        </message>
        <message>
            <source>The file is missing: it was moved, renamed or deleted. Its boxes are kept.</source>
            <translation>ファイルがありません。移動、名前の変更、または削除されました。ボックスは残ります。</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read ({reason}) and was passed over.</source>
            <translation>フォルダー {folder} を読み込めず（{reason}）、飛ばしました。</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read ({reason}); check its permissions.</source>
            <translation>フォルダー {folder} を読み込めません（{reason}）。権限を確認してください。</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist; check its name.</source>
            <translation>フォルダー {folder} は存在しません。名前を確認してください。</translation>
        </message>
        <message>
            <source>The folder {folder} holds no images; open one with JPEG, PNG or other pictures.</source>
            <translation>フォルダー {folder} に画像がありません。JPEG や PNG などのあるフォルダーを開いてください。</translation>
        </message>
        <message>
            <source>The name of {name} is not valid text; rename it to open it.</source>
            <translation>{name} の名前は有効なテキストではありません。名前を変更して開いてください。</translation>
        </message>
        <message>
            <source>{folder} is a file; open the folder that holds it.</source>
            <translation>{folder} はファイルです。それを含むフォルダーを開いてください。</translation>
        </message>
        <message>
            <source>Accepted boxes, and candidates at or above the threshold.</source>
            <translation>承認済みのボックスと、しきい値以上の候補。</translation>
        </message>
        <message>
            <source>Boxes per class</source>
            <translation>クラスごとのボックス数</translation>
        </message>
        <message>
            <source>How far the work is.</source>
            <translation>作業の進行状況。</translation>
        </message>
        <message>
            <source>Images per state</source>
            <translation>状態ごとの画像数</translation>
        </message>
        <message>
            <source>Model and human</source>
            <translation>モデルと人</translation>
        </message>
        <message>
            <source>Reviewed images where a model was asked; refused are candidates rejected or passed over.</source>
            <translation>モデルで検出した確認済みの画像。「却下」には、承認せずに残した候補も含みます。</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>スコアの分布</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>サイズの分布</translation>
        </message>
        <message>
            <source>The side in pixels of a square as large as the box.</source>
            <translation>ボックスと同じ面積の正方形の 1 辺（ピクセル）。</translation>
        </message>
        <message>
            <source>What the model gave its boxes, candidates below the threshold included.</source>
            <translation>モデルが付けたスコア。しきい値未満の候補も含みます。</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>承認済み</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>提案どおり</translation>
        </message>
        <message>
            <source>candidates</source>
            <translation>候補</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>修正済み</translation>
        </message>
        <message>
            <source>drawn by hand</source>
            <translation>手描き</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>images</source>
            <translation>枚</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>見つからない</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>却下</translation>
        </message>
        <message>
            <source>reviewed, empty</source>
            <translation>確認済み・空</translation>
        </message>
        <message>
            <source>reviewed, with boxes</source>
            <translation>確認済み・ボックスあり</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>候補あり</translation>
        </message>
        <message>
            <source>under {side} px</source>
            <translation>{side} px 未満</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low}～{high}</translation>
        </message>
        <message>
            <source>{low} to {high} px</source>
            <translation>{low}～{high} px</translation>
        </message>
        <message numerus="yes">
            <source>{share} of {count} boxes stayed as the model proposed.</source>
            <extracomment>Of one: {share} of {count} box stayed as the model proposed.</extracomment>
            <translation>
                <numerusform>ボックス {count} 個のうち {share} はモデルの提案のままです。</numerusform>
            </translation>
        </message>
        <message>
            <source>{side} and more px</source>
            <translation>{side} px 以上</translation>
        </message>
        <message>
            <source>The box {id} belongs to another image; a copy needs an id of its own.</source>
            <translation>ボックス {id} は別の画像のものです。コピーには固有の ID が必要です。</translation>
        </message>
        <message>
            <source>The boxes of this image were changed elsewhere meanwhile; look again and repeat the edit.</source>
            <translation>この画像のボックスは、その間に別の場所で変更されました。確認してから編集し直してください。</translation>
        </message>
        <message>
            <source>The class {name} cannot go: boxes have it.</source>
            <translation>クラス {name} は削除できません。使っているボックスがあります。</translation>
        </message>
        <message>
            <source>The class {name} cannot go: classes that came later keep their places in exports.</source>
            <translation>クラス {name} は削除できません。後から追加したクラスは、エクスポートでの順番を保ちます。</translation>
        </message>
        <message>
            <source>The classes of this project were changed elsewhere meanwhile; look again and repeat the edit.</source>
            <translation>このプロジェクトのクラスは、その間に別の場所で変更されました。確認してから編集し直してください。</translation>
        </message>
        <message>
            <source>The phrases were changed elsewhere meanwhile; look again and repeat the edit.</source>
            <translation>フレーズは、その間に別の場所で変更されました。確認してから編集し直してください。</translation>
        </message>
        <message>
            <source>There is already a class named "{name}"; choose another name.</source>
            <translation>「{name}」というクラスはすでにあります。別の名前にしてください。</translation>
        </message>
        <message>
            <source>The edit does not fit the project {location} ({error}); nothing was changed.</source>
            <translation>この編集はプロジェクト {location} に合いません（{error}）。何も変更していません。</translation>
        </message>
        <message>
            <source>The project {location} cannot be read or written ({error}); check the disk's space and permissions.</source>
            <translation>プロジェクト {location} を読み書きできません（{error}）。ディスクの空きと権限を確認してください。</translation>
        </message>
        <message>
            <source>The project {location} is busy in another program for more than {seconds} seconds; try again.</source>
            <translation>プロジェクト {location} は {seconds} 秒以上、他のプログラムで使用中です。もう一度試してください。</translation>
        </message>
        <message>
            <source>The project {location} is damaged ({error}); the file was kept, put a backup in its place or move it away to begin anew.</source>
            <translation>プロジェクト {location} が壊れています（{error}）。ファイルは残してあります。バックアップと置き換えるか、移動して新しく始めてください。</translation>
        </message>
        <message>
            <source>The threshold "{stored}" of the project is no number; set it anew.</source>
            <translation>プロジェクトのしきい値「{stored}」は数値ではありません。設定し直してください。</translation>
        </message>
        <message>
            <source>{folder} is not a folder; open the folder that holds the images.</source>
            <translation>{folder} はフォルダーではありません。画像のあるフォルダーを開いてください。</translation>
        </message>
        <message>
            <source>The image {path} is not part of the project of {folder}.</source>
            <translation>画像 {path} は {folder} のプロジェクトに含まれていません。</translation>
        </message>
        <message>
            <source>The project of {folder} has no image with the id {image_id}.</source>
            <translation>{folder} のプロジェクトに ID {image_id} の画像はありません。</translation>
        </message>
        <message>
            <source>{path} is no path relative to the image folder.</source>
            <translation>{path} は画像フォルダーからの相対パスではありません。</translation>
        </message>
        <message>
            <source>Neither {folder} nor {parent} can be written, so no work could be kept; make one of them writable.</source>
            <translation>{folder} にも {parent} にも書き込めず、作業を保存できません。どちらかを書き込み可能にしてください。</translation>
        </message>
        <message>
            <source>The project {location} was made by a newer Phrasebox (its schema is {version}, this one knows {newest}); update Phrasebox to open it.</source>
            <translation>プロジェクト {location} は新しい Phrasebox で作られています（スキーマ {version}、この版は {newest} まで）。Phrasebox を更新してください。</translation>
        </message>
        <message>
            <source>{location} is a database of another program; move it away to start a project here.</source>
            <translation>{location} は他のプログラムのデータベースです。ここでプロジェクトを始めるには、別の場所に移してください。</translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translation>残り約 {hours} 時間</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation>残り約 {minutes} 分</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>残り 1 分未満</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} 時間</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} 分</translation>
        </message>
        <message>
            <source>{number} images a minute</source>
            <translation>毎分 {number} 枚</translation>
        </message>
        <message>
            <source>{number} images a second</source>
            <translation>毎秒 {number} 枚</translation>
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
            <translation>高精度</translation>
        </message>
        <message>
            <source>balanced</source>
            <translation>バランス</translation>
        </message>
        <message>
            <source>fast</source>
            <translation>高速</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <translation>残り約 {time}</translation>
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
            <translation>毎秒 {size}</translation>
        </message>
        <message numerus="yes">
            <source>in {count} images</source>
            <extracomment>Of one: in {count} image</extracomment>
            <translation>
                <numerusform>画像 {count} 枚で</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes</source>
            <extracomment>Of one: {count} box</extracomment>
            <translation>
                <numerusform>ボックス {count} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} candidates</source>
            <extracomment>Of one: {count} candidate</extracomment>
            <translation>
                <numerusform>候補 {count} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images</source>
            <extracomment>Of one: {count} image</extracomment>
            <translation>
                <numerusform>画像 {count} 枚</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as {target}.</source>
            <translation>{target} として保存しました。</translation>
        </message>
        <message>
            <source>{target} cannot be written ({reason}); choose another place.</source>
            <translation>{target} に書き込めません（{reason}）。別の場所を選んでください。</translation>
        </message>
        <message>
            <source>Detect all again ({key}) replaces them.</source>
            <translation>「もう一度一括検出」（{key}）で置き換えられます。</translation>
        </message>
        <message>
            <source>Detect all again, in the menu Detect, replaces them.</source>
            <translation>「検出」メニューの「もう一度一括検出」で置き換えられます。</translation>
        </message>
        <message>
            <source>Detected {in_images}: {candidates}.</source>
            <translation>{in_images}検出しました: {candidates}。</translation>
        </message>
        <message>
            <source>Every image is reviewed; there is nothing left to detect in.</source>
            <translation>すべての画像が確認済みです。検出する画像は残っていません。</translation>
        </message>
        <message>
            <source>No image is open; open a folder first ({key}).</source>
            <translation>画像が開かれていません。まずフォルダーを開いてください（{key}）。</translation>
        </message>
        <message>
            <source>No image is open; open a folder first.</source>
            <translation>画像が開かれていません。まずフォルダーを開いてください。</translation>
        </message>
        <message>
            <source>Nothing was detected in {name}.</source>
            <translation>{name} では何も検出されませんでした。</translation>
        </message>
        <message>
            <source>Stopped after {done} of {total} images.</source>
            <translation>{total} 枚中 {done} 枚で停止しました。</translation>
        </message>
        <message>
            <source>Stopped detecting.</source>
            <translation>検出を停止しました。</translation>
        </message>
        <message>
            <source>Type what to find first, for example: a red car=car, truck.</source>
            <translation>まず探すものを入力してください。例: a red car=car, truck</translation>
        </message>
        <message>
            <source>{candidates} in {seconds} s.</source>
            <translation>{candidates}（{seconds} 秒）。</translation>
        </message>
        <message>
            <source>{candidates}, {below} below the threshold in {seconds} s.</source>
            <translation>{candidates}、しきい値未満 {below} 個（{seconds} 秒）。</translation>
        </message>
        <message>
            <source>{count} had them already ({key}: again).</source>
            <translation>{count} 枚には検出済みの結果があります（{key}: やり直し）。</translation>
        </message>
        <message>
            <source>{count} had them already.</source>
            <translation>{count} 枚には検出済みの結果があります。</translation>
        </message>
        <message numerus="yes">
            <source>{count} images have candidates of this model, speed and phrases already.</source>
            <extracomment>Of one: {count} image has candidates of this model, speed and phrases already.</extracomment>
            <translation>
                <numerusform>画像 {count} 枚には、このモデル・速度・フレーズの候補がすでにあります。</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is reviewed, so what was detected in it was dropped.</source>
            <translation>{name} は確認済みのため、検出結果を破棄しました。</translation>
        </message>
        <message>
            <source>{name}: {counts}</source>
            <translation>{name}: {counts}</translation>
        </message>
        <message>
            <source>A box cannot leave the image; delete it instead.</source>
            <translation>ボックスを画像の外に出すことはできません。代わりに削除してください。</translation>
        </message>
        <message>
            <source>A box cannot leave the image; delete it with {key} instead.</source>
            <translation>ボックスを画像の外に出すことはできません。{key} で削除してください。</translation>
        </message>
        <message>
            <source>A box that was being moved is gone meanwhile.</source>
            <translation>移動中のボックスがなくなりました。</translation>
        </message>
        <message numerus="yes">
            <source>Copied {count} boxes.</source>
            <extracomment>Of one: Copied {count} box.</extracomment>
            <translation>
                <numerusform>ボックス {count} 個をコピーしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no previous image to copy from.</source>
            <translation>コピー元になる前の画像がありません。</translation>
        </message>
        <message>
            <source>There is nothing to paste here.</source>
            <translation>貼り付けるものがありません。</translation>
        </message>
        <message numerus="yes">
            <source>accept {count} boxes</source>
            <extracomment>Of one: accept {count} box</extracomment>
            <translation>
                <numerusform>ボックス {count} 個を承認</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change to {name}: {count} boxes</source>
            <extracomment>Of one: change to {name}: {count} box</extracomment>
            <translation>
                <numerusform>{name} に変更: ボックス {count} 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>delete {count} boxes</source>
            <extracomment>Of one: delete {count} box</extracomment>
            <translation>
                <numerusform>ボックス {count} 個を削除</numerusform>
            </translation>
        </message>
        <message>
            <source>draw {name}</source>
            <translation>{name} を描く</translation>
        </message>
        <message numerus="yes">
            <source>duplicate {count} boxes</source>
            <extracomment>Of one: duplicate {count} box</extracomment>
            <translation>
                <numerusform>ボックス {count} 個を複製</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>move {count} boxes</source>
            <extracomment>Of one: move {count} box</extracomment>
            <translation>
                <numerusform>ボックス {count} 個を移動</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>paste {count} boxes</source>
            <extracomment>Of one: paste {count} box</extracomment>
            <translation>
                <numerusform>ボックス {count} 個を貼り付け</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>reject {count} boxes</source>
            <extracomment>Of one: reject {count} box</extracomment>
            <translation>
                <numerusform>ボックス {count} 個を却下</numerusform>
            </translation>
        </message>
        <message>
            <source>The export failed ({fault}: {error}).</source>
            <translation>エクスポートに失敗しました（{fault}: {error}）。</translation>
        </message>
        <message>
            <source>The export failed on {path}: {reason}.</source>
            <translation>{path} でエクスポートに失敗しました: {reason}。</translation>
        </message>
        <message>
            <source>The import failed ({fault}: {error}).</source>
            <translation>インポートに失敗しました（{fault}: {error}）。</translation>
        </message>
        <message>
            <source>The import failed on {path}: {reason}.</source>
            <translation>{path} でインポートに失敗しました: {reason}。</translation>
        </message>
        <message>
            <source>Accept in all images</source>
            <translation>すべての画像で承認</translation>
        </message>
        <message>
            <source>Accept {candidates} {in_images}?</source>
            <translation>{in_images}{candidates}を承認しますか？</translation>
        </message>
        <message>
            <source>Choose a class first.</source>
            <translation>まずクラスを選んでください。</translation>
        </message>
        <message>
            <source>Delete the boxes of a class</source>
            <translation>クラスのボックスを削除</translation>
        </message>
        <message>
            <source>Delete {boxes} of the class {name} {in_images}?</source>
            <translation>{in_images}クラス {name} の{boxes}を削除しますか？</translation>
        </message>
        <message>
            <source>Human work and candidates alike, in reviewed images too. One undo takes all of it back.</source>
            <translation>確認済みの画像も含め、人の作業も候補も削除します。1 回で元に戻せます。</translation>
        </message>
        <message>
            <source>No candidate is shown in any image that is not reviewed.</source>
            <translation>未確認の画像に、表示中の候補はありません。</translation>
        </message>
        <message>
            <source>No image has a box of the class {name}.</source>
            <translation>クラス {name} のボックスがある画像はありません。</translation>
        </message>
        <message>
            <source>Those at or above the threshold, in every image that is not reviewed. One undo takes all of it back.</source>
            <translation>未確認の全画像にある、しきい値以上のものです。1 回で元に戻せます。</translation>
        </message>
        <message>
            <source>Done: {what}. One undo takes all of it back.</source>
            <translation>完了: {what}。1 回で元に戻せます。</translation>
        </message>
        <message numerus="yes">
            <source>delete {name}: {count} boxes</source>
            <extracomment>Of one: delete {name}: {count} box</extracomment>
            <translation>
                <numerusform>{name} を削除: ボックス {count} 個</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} {in_images}</source>
            <translation>{in_images}{done}</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be opened ({error}).</source>
            <translation>フォルダー {folder} を開けません（{error}）。</translation>
        </message>
        <message>
            <source>detect in this image</source>
            <translation>この画像の検出</translation>
        </message>
        <message>
            <source>fine-tune the model {name}</source>
            <translation>モデル {name} の学習</translation>
        </message>
        <message>
            <source>load the model {name}</source>
            <translation>モデル {name} の読み込み</translation>
        </message>
        <message>
            <source>--images belongs to a COCO file; a project knows where its images are.</source>
            <translation>--images は COCO ファイル用です。プロジェクトは画像の場所を知っています。</translation>
        </message>
        <message>
            <source>learn from these images</source>
            <translation>これらの画像からの学習</translation>
        </message>
        <message>
            <source>{source} does not exist; name a project's folder or a COCO file.</source>
            <translation>{source} がありません。プロジェクトのフォルダーか COCO ファイルを指定してください。</translation>
        </message>
        <message>
            <source>The copy of the labels {path} cannot be read ({error}); delete it to begin anew.</source>
            <translation>ラベルのコピー {path} を読み込めません（{error}）。最初からやり直すには削除してください。</translation>
        </message>
        <message>
            <source>No image of {folder} is reviewed yet; only reviewed images are learned from, for no box is missing there.</source>
            <translation>{folder} に確認済みの画像がまだありません。ボックスの漏れがない確認済みの画像だけから学習します。</translation>
        </message>
        <message>
            <source>None of the labelled images can be read; nothing to learn from is left.</source>
            <translation>ラベル付きの画像を 1 枚も読み込めないため、学習するものがありません。</translation>
        </message>
        <message>
            <source>The folder {folder} has no project yet; label it, or open it in the window first.</source>
            <translation>フォルダー {folder} にはまだプロジェクトがありません。ラベルを付けるか、先にウィンドウで開いてください。</translation>
        </message>
        <message>
            <source>{root} is not a folder; --images names the folder that holds the images.</source>
            <translation>{root} はフォルダーではありません。--images には画像のあるフォルダーを指定します。</translation>
        </message>
        <message>
            <source>{path} changed on disk and was read again.</source>
            <translation>{path} がディスク上で変更されたため読み直しました。</translation>
        </message>
        <message>
            <source>No candidate is selected. Click beside the boxes to select nothing; then all candidates are meant.</source>
            <translation>候補が選択されていません。ボックスの外をクリックして選択を解除すると、すべての候補が対象になります。</translation>
        </message>
        <message>
            <source>No candidate is selected. Press {key} to select nothing; then all candidates are meant.</source>
            <translation>候補が選択されていません。{key} で選択を解除すると、すべての候補が対象になります。</translation>
        </message>
        <message>
            <source>Nothing was rejected in this image.</source>
            <translation>この画像で却下したものはありません。</translation>
        </message>
        <message>
            <source>There is no candidate to accept here.</source>
            <translation>この画像に承認する候補はありません。</translation>
        </message>
        <message>
            <source>There is no candidate to reject here.</source>
            <translation>この画像に却下する候補はありません。</translation>
        </message>
        <message numerus="yes">
            <source>bring back {count} boxes</source>
            <extracomment>Of one: bring back {count} box</extracomment>
            <translation>
                <numerusform>ボックス {count} 個を戻す</numerusform>
            </translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>言語: {name}</translation>
        </message>
        <message>
            <source>A model has learned from your images: AP {before} before, {after} after.</source>
            <translation>画像からの学習が終わりました。AP は {before} から {after} になりました。</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>あとで</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>学習</translation>
        </message>
        <message>
            <source>Learning cannot begin in {folder} ({reason}).</source>
            <translation>{folder} で学習を始められません（{reason}）。</translation>
        </message>
        <message>
            <source>Learning cannot go on ({reason}).</source>
            <translation>学習を続けられません（{reason}）。</translation>
        </message>
        <message>
            <source>Learning from your images brought nothing on those held back.</source>
            <translation>画像から学習しましたが、評価用の画像では改善しませんでした。</translation>
        </message>
        <message>
            <source>Learning from your images failed. {sentence}</source>
            <translation>画像からの学習に失敗しました。{sentence}</translation>
        </message>
        <message>
            <source>Learning was cancelled; the model in use is as it was.</source>
            <translation>学習をキャンセルしました。使用中のモデルは元のままです。</translation>
        </message>
        <message>
            <source>Model that learns: {model}</source>
            <translation>学習するモデル: {model}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>Phrasebox detects with {name} now. Detect with it in the images not reviewed?</source>
            <translation>今後 Phrasebox は {name} で検出します。未確認の画像もこのモデルで検出しますか？</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>結果を見る</translation>
        </message>
        <message>
            <source>The new model cannot be moved to {target} ({reason}); it lies in {model}.</source>
            <translation>新しいモデルを {target} に移動できません（{reason}）。{model} にあります。</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Use a model folder</source>
            <translation>モデルのフォルダーを使う</translation>
        </message>
        <message>
            <source>What is being detected goes on with {before}; {after} is used from the next on.</source>
            <translation>実行中の検出は {before} で続け、次からは {after} を使います。</translation>
        </message>
        <message>
            <source>loading {percent} %</source>
            <translation>読み込み中 {percent} %</translation>
        </message>
        <message>
            <source>not loaded</source>
            <translation>読み込まれていません</translation>
        </message>
        <message>
            <source>not loaded yet</source>
            <translation>未読み込み</translation>
        </message>
        <message>
            <source>Added {name}.</source>
            <translation>{name} を追加しました。</translation>
        </message>
        <message>
            <source>All {files} files of {name} hold what they held when it came.</source>
            <translation>{name} のファイル {files} 個はすべて入手時のままです。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <source>Stopped; what has come of {name} is kept, and Resume goes on from there.</source>
            <translation>停止しました。{name} のダウンロード済みの部分は残り、「再開」で続けられます。</translation>
        </message>
        <message>
            <source>add the model {name}</source>
            <translation>モデル {name} の追加</translation>
        </message>
        <message>
            <source>check the model {name}</source>
            <translation>モデル {name} の検証</translation>
        </message>
        <message>
            <source>get the model {name}</source>
            <translation>モデル {name} のダウンロード</translation>
        </message>
        <message>
            <source>{name} is here, whole and checked.</source>
            <translation>{name} のダウンロードと検証が完了しました。</translation>
        </message>
        <message>
            <source>Checking {name}…</source>
            <translation>{name} を検証中…</translation>
        </message>
        <message>
            <source>Getting {name}…</source>
            <translation>{name} をダウンロード中…</translation>
        </message>
        <message>
            <source>It can be got again, but not without network.</source>
            <translation>再ダウンロードできますが、ネットワークが必要です。</translation>
        </message>
        <message>
            <source>It is a model of your own, and cannot be got again: its folder is deleted.</source>
            <translation>これは自分のモデルで、再ダウンロードできません。フォルダーは削除されます。</translation>
        </message>
        <message>
            <source>Measured: about {seconds} s an image for a tiny model here.</source>
            <translation>測定しました: tiny モデルで画像 1 枚あたり約 {seconds} 秒です。</translation>
        </message>
        <message>
            <source>Measuring this machine, about ten seconds…</source>
            <translation>このコンピューターを測定中（約 10 秒）…</translation>
        </message>
        <message>
            <source>Models are kept in {folder} from now on; those in the folder before stay there.</source>
            <translation>今後、モデルは {folder} に保存します。以前のフォルダーのモデルはそのまま残ります。</translation>
        </message>
        <message>
            <source>Opening {name}…</source>
            <translation>{name} を開いています…</translation>
        </message>
        <message>
            <source>Phrasebox starts with a small model that shows how it works. For photographs, get a larger one under Detect, Models… ({key}) whenever you like.</source>
            <translation>Phrasebox には、動作を試すための小さなモデルが付属しています。写真には、「検出」メニューの「モデル…」（{key}）からいつでも大きいモデルをダウンロードできます。</translation>
        </message>
        <message>
            <source>Phrasebox starts with a small model that shows how it works. For photographs, get a larger one under Detect, Models… whenever you like.</source>
            <translation>Phrasebox には、動作を試すための小さなモデルが付属しています。写真には、「検出」メニューの「モデル…」からいつでも大きいモデルをダウンロードできます。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove a model</source>
            <translation>モデルを削除</translation>
        </message>
        <message>
            <source>Remove {name} from this machine?</source>
            <translation>{name} をこのコンピューターから削除しますか？</translation>
        </message>
        <message>
            <source>Removed {name}.</source>
            <translation>{name} を削除しました。</translation>
        </message>
        <message>
            <source>Stopped measuring.</source>
            <translation>測定を停止しました。</translation>
        </message>
        <message>
            <source>The starter detects from now on.</source>
            <translation>今後はスターターモデルで検出します。</translation>
        </message>
        <message>
            <source>keep models in {folder}</source>
            <translation>{folder} へのモデルの保存</translation>
        </message>
        <message>
            <source>remove {name}</source>
            <translation>モデル {name} の削除</translation>
        </message>
        <message>
            <source>{name} detects from now on; it is loaded at the next detection.</source>
            <translation>今後は {name} で検出します。次回の検出時に読み込みます。</translation>
        </message>
        <message>
            <source>Class of “{text}”</source>
            <translation>「{text}」のクラス</translation>
        </message>
        <message>
            <source>Colour of {name}</source>
            <translation>{name} の色</translation>
        </message>
        <message>
            <source>Every phrase is disabled; click the square of one to ask for it again.</source>
            <translation>すべてのフレーズが無効です。フレーズの四角をクリックすると、再び探します。</translation>
        </message>
        <message>
            <source>add phrase {phrase}</source>
            <translation>フレーズ {phrase} を追加</translation>
        </message>
        <message numerus="yes">
            <source>add {count} phrases</source>
            <extracomment>Of one: add {count} phrase</extracomment>
            <translation>
                <numerusform>フレーズ {count} 個を追加</numerusform>
            </translation>
        </message>
        <message>
            <source>disable phrase {phrase}</source>
            <translation>フレーズ {phrase} を無効にする</translation>
        </message>
        <message>
            <source>edit phrase {phrase}</source>
            <translation>フレーズ {phrase} を編集</translation>
        </message>
        <message>
            <source>enable phrase {phrase}</source>
            <translation>フレーズ {phrase} を有効にする</translation>
        </message>
        <message>
            <source>map phrase {phrase} to class {name}</source>
            <translation>フレーズ {phrase} をクラス {name} に割り当て</translation>
        </message>
        <message>
            <source>move phrase {phrase}</source>
            <translation>フレーズ {phrase} を移動</translation>
        </message>
        <message>
            <source>remove phrase {phrase}</source>
            <translation>フレーズ {phrase} を削除</translation>
        </message>
        <message>
            <source>The image {path} cannot be shown ({error}).</source>
            <translation>画像 {path} を表示できません（{error}）。</translation>
        </message>
        <message>
            <source>No other folder was opened yet.</source>
            <translation>ほかのフォルダーはまだ開かれていません。</translation>
        </message>
        <message>
            <source>All images are reviewed.</source>
            <translation>すべての画像が確認済みです。</translation>
        </message>
        <message>
            <source>Choose a class first: click it, or press its key.</source>
            <translation>まずクラスを選んでください（クリックするか、そのキーを押します）。</translation>
        </message>
        <message>
            <source>No listed image shows a box of the class {name}.</source>
            <translation>リストには、クラス {name} のボックスが表示された画像がありません。</translation>
        </message>
        <message>
            <source>No listed image that is not reviewed has candidates.</source>
            <translation>リストの未確認の画像に候補はありません。</translation>
        </message>
        <message numerus="yes">
            <source>Nothing else of this list is left to review; {count} of the project are not reviewed yet.</source>
            <extracomment>Of one: Nothing else of this list is left to review; {count} of the project is not reviewed yet.</extracomment>
            <translation>
                <numerusform>このリストに確認する画像はもうありません。プロジェクトには未確認の画像が {count} 枚あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>On no listed image do model and human disagree.</source>
            <translation>リストには、モデルと人の判断が異なる画像がありません。</translation>
        </message>
        <message>
            <source>That was the last one; this is the first image that is not reviewed yet.</source>
            <translation>最後の画像まで進みました。これは未確認の最初の画像です。</translation>
        </message>
        <message>
            <source>The score nearest to the threshold is {margin} away from it.</source>
            <translation>しきい値に最も近いスコアとの差は {margin} です。</translation>
        </message>
        <message>
            <source>mark as not reviewed</source>
            <translation>未確認に戻す</translation>
        </message>
        <message>
            <source>mark as reviewed</source>
            <translation>確認済みにする</translation>
        </message>
        <message numerus="yes">
            <source>{count} boxes differ from what the model proposed.</source>
            <extracomment>Of one: {count} box differs from what the model proposed.</extracomment>
            <translation>
                <numerusform>ボックス {count} 個がモデルの提案と異なります。</numerusform>
            </translation>
        </message>
        <message>
            <source>The sample images are missing from {folder}; install phrasebox again.</source>
            <translation>{folder} にサンプル画像がありません。phrasebox をインストールし直してください。</translation>
        </message>
        <message>
            <source>The boxes are hidden; show them first ({key}).</source>
            <translation>ボックスが隠れています。まず表示してください（{key}）。</translation>
        </message>
        <message>
            <source>The boxes are hidden; show them first.</source>
            <translation>ボックスが隠れています。まず表示してください。</translation>
        </message>
        <message>
            <source>The image is still loading; wait until it is shown.</source>
            <translation>画像を読み込み中です。表示されるまでお待ちください。</translation>
        </message>
        <message>
            <source>Done again: {what}.</source>
            <translation>やり直しました: {what}。</translation>
        </message>
        <message>
            <source>Not done again yet: {what}. What it was done upon has to be done again first: {earlier}.</source>
            <translation>まだやり直していません: {what}。その前提となる操作を先にやり直してください: {earlier}。</translation>
        </message>
        <message>
            <source>Not undone yet: {what}. What was done upon it has to be undone first: {later}.</source>
            <translation>まだ元に戻していません: {what}。その後に重ねた操作を先に元に戻してください: {later}。</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>元に戻しました: {what}。</translation>
        </message>
        <message>
            <source>{what} in {path}</source>
            <translation>{path} で{what}</translation>
        </message>
        <message>
            <source>No unreviewed image comes before.</source>
            <translation>この前に未確認の画像はありません。</translation>
        </message>
        <message>
            <source>No unreviewed image follows.</source>
            <translation>この後に未確認の画像はありません。</translation>
        </message>
        <message>
            <source>This is the first image.</source>
            <translation>最初の画像です。</translation>
        </message>
        <message>
            <source>This is the last image.</source>
            <translation>最後の画像です。</translation>
        </message>
        <message numerus="yes">
            <source>Discarded {count} candidates of “{phrase}” in all images.</source>
            <extracomment>Of one: Discarded {count} candidate of “{phrase}” in all images.</extracomment>
            <translation>
                <numerusform>すべての画像から「{phrase}」の候補 {count} 個を破棄しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>add class {name}</source>
            <translation>クラス {name} を追加</translation>
        </message>
        <message>
            <source>change the key of class {name}</source>
            <translation>クラス {name} のキーを変更</translation>
        </message>
        <message>
            <source>recolour class {name}</source>
            <translation>クラス {name} の色を変更</translation>
        </message>
        <message>
            <source>remove phrase {phrase} with its candidates</source>
            <translation>フレーズ {phrase} を候補とともに削除</translation>
        </message>
        <message>
            <source>rename class {name}</source>
            <translation>クラス {name} の名前を変更</translation>
        </message>
        <message>
            <source>The export was stopped; what was written so far is replaced when you export there again.</source>
            <translation>エクスポートを停止しました。書き込んだ分は、次に同じ場所へエクスポートすると置き換わります。</translation>
        </message>
        <message>
            <source>An image takes here: {known}.</source>
            <translation>画像 1 枚の所要時間: {known}。</translation>
        </message>
        <message>
            <source>What an image takes is known once one was detected.</source>
            <translation>1 枚検出すると所要時間がわかります。</translation>
        </message>
        <message>
            <source>What is being detected stays {before}; the next detection is {after}.</source>
            <translation>実行中の検出は{before}のままで、次の検出から{after}になります。</translation>
        </message>
        <message>
            <source>{command} – {seconds} an image</source>
            <translation>{command} – 画像 1 枚 {seconds}</translation>
        </message>
        <message>
            <source>{speed} {seconds}</source>
            <translation>{speed} {seconds}</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>このメッセージを閉じる</translation>
        </message>
        <message>
            <source>Nothing to count yet.</source>
            <translation>集計するものがまだありません。</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>まだありません</translation>
        </message>
        <message>
            <source>All images not reviewed</source>
            <translation>未確認の画像すべて</translation>
        </message>
        <message>
            <source>All images, reviewed ones as well</source>
            <translation>すべての画像（確認済みを含む）</translation>
        </message>
        <message>
            <source>Also where this model was asked these phrases already</source>
            <translation>このモデルとフレーズで検出済みの画像も含める</translation>
        </message>
        <message>
            <source>Also where this model was asked these phrases already ({already})</source>
            <translation>このモデルとフレーズで検出済みの画像も含める（{already}）</translation>
        </message>
        <message>
            <source>Detect in more…</source>
            <translation>さらに検出…</translation>
        </message>
        <message numerus="yes">
            <source>Detect in {count} images</source>
            <extracomment>Of one: Detect in {count} image</extracomment>
            <translation>
                <numerusform>{count} 枚の画像で検出</numerusform>
            </translation>
        </message>
        <message>
            <source>Detected {in_images} in {time}: {candidates}.</source>
            <translation>{in_images}検出しました（{time}）: {candidates}。</translation>
        </message>
        <message numerus="yes">
            <source>Detecting in {count} images</source>
            <extracomment>Of one: Detecting in {count} image</extracomment>
            <translation>
                <numerusform>{count} 枚の画像で検出中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Detecting in {count} images – paused</source>
            <extracomment>Of one: Detecting in {count} image – paused</extracomment>
            <translation>
                <numerusform>{count} 枚の画像で検出（一時停止中）</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Double-click or Enter opens the image</source>
            <translation>ダブルクリックまたは Enter で画像を開く</translation>
        </message>
        <message>
            <source>Go on detecting</source>
            <translation>検出を続ける</translation>
        </message>
        <message>
            <source>Go on labeling meanwhile: a detection in the image that you have open goes first. If the program ends, it offers to go on where it was.</source>
            <translation>その間もラベリングを続けられます。開いている画像の検出が優先されます。プログラムが終了しても、続きから再開できます。</translation>
        </message>
        <message>
            <source>Human boxes are never changed: what a person drew, changed, accepted or imported stays as it is, and no image becomes reviewed or unreviewed by this. Only candidates of these phrases are replaced.</source>
            <translation>人が付けたボックスは変更されません。描いたもの、変更したもの、承認したもの、インポートしたものはそのままで、画像の確認状態も変わりません。これらのフレーズの候補だけが置き換わります。</translation>
        </message>
        <message>
            <source>Images selected in the list</source>
            <translation>リストで選択した画像</translation>
        </message>
        <message>
            <source>Images that failed</source>
            <translation>失敗した画像</translation>
        </message>
        <message>
            <source>Images that pass the list's filter</source>
            <translation>リストの絞り込みに合う画像</translation>
        </message>
        <message>
            <source>In which images</source>
            <translation>対象の画像</translation>
        </message>
        <message>
            <source>New images</source>
            <translation>新規の画像</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Progress of Detect all</source>
            <translation>一括検出の進行状況</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stopped before the end</source>
            <translation>途中で停止</translation>
        </message>
        <message>
            <source>Try the failed ones again</source>
            <translation>失敗した画像をやり直す</translation>
        </message>
        <message>
            <source>{candidates} so far</source>
            <translation>ここまで{candidates}</translation>
        </message>
        <message>
            <source>{candidates} so far, {failed} failed</source>
            <translation>ここまで{candidates}、失敗 {failed} 枚</translation>
        </message>
        <message numerus="yes">
            <source>{count} images failed:</source>
            <extracomment>Of one: {count} image failed:</extracomment>
            <translation>
                <numerusform>{count} 枚の画像で失敗しました:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images left out: asked the same before.</source>
            <extracomment>Of one: {count} image left out: asked the same before.</extracomment>
            <translation>
                <numerusform>同じ検出を済ませた画像 {count} 枚を除きました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} images left; what was detected stays.</source>
            <extracomment>Of one: {count} image left; what was detected stays.</extracomment>
            <translation>
                <numerusform>残り {count} 枚。検出済みの結果は残ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>{path}: {sentence}</source>
            <translation>{path}: {sentence}</translation>
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
            <translation>ボックス</translation>
        </message>
        <message>
            <source>Phrase: “{phrase}”</source>
            <translation>フレーズ: 「{phrase}」</translation>
        </message>
        <message>
            <source>Score: {score}</source>
            <translation>スコア: {score}</translation>
        </message>
        <message>
            <source>candidate</source>
            <translation>候補</translation>
        </message>
        <message>
            <source>human</source>
            <translation>人</translation>
        </message>
        <message>
            <source>import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>{width} × {height} pixels, origin: {origin}</source>
            <translation>{width} × {height} ピクセル、作成元: {origin}</translation>
        </message>
        <message>
            <source>Brightness {brightness}, contrast {contrast}</source>
            <translation>明るさ {brightness}、コントラスト {contrast}</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Click the square or press Space: ask for it or not</source>
            <translation>四角をクリックまたは Space: 探すかどうかを切り替え</translation>
        </message>
        <message>
            <source>Double-click or F2: edit; “sedan=car” maps it to a class</source>
            <translation>ダブルクリックまたは F2: 編集（「sedan=car」でクラスに割り当て）</translation>
        </message>
        <message>
            <source>Drag or Ctrl+arrow: move; Del: remove</source>
            <translation>ドラッグまたは Ctrl+矢印: 移動、Del: 削除</translation>
        </message>
        <message>
            <source>disabled, so not asked for</source>
            <translation>無効（探さない）</translation>
        </message>
        <message>
            <source>{here} here</source>
            <translation>この画像に {here} 個</translation>
        </message>
        <message>
            <source>{here} here, {folder} in the folder</source>
            <translation>この画像に {here} 個、フォルダーに {folder} 個</translation>
        </message>
        <message>
            <source>{told}: {counts}</source>
            <translation>{told}: {counts}</translation>
        </message>
        <message>
            <source>“{phrase}” finds the class {name}</source>
            <translation>「{phrase}」はクラス {name} を探す</translation>
        </message>
        <message>
            <source>Class name</source>
            <translation>クラス名</translation>
        </message>
        <message>
            <source>New class “{name}”</source>
            <translation>新しいクラス「{name}」</translation>
        </message>
        <message>
            <source>Type a class</source>
            <translation>クラスを入力</translation>
        </message>
        <message>
            <source>Accept its candidates here</source>
            <translation>この画像の候補を承認</translation>
        </message>
        <message>
            <source>Another colour…</source>
            <translation>別の色…</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>探す</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>色</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Map to class</source>
            <translation>クラスに割り当て</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <source>Phrases and classes</source>
            <translation>フレーズとクラス</translation>
        </message>
        <message>
            <source>Reject its candidates here</source>
            <translation>この画像の候補を却下</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Show in the image</source>
            <translation>画像に表示</translation>
        </message>
        <message>
            <source>Threshold…</source>
            <translation>しきい値…</translation>
        </message>
        <message>
            <source>{key}   (now {owner})</source>
            <translation>{key}   （現在は {owner}）</translation>
        </message>
        <message>
            <source>Click the tick to ask for it or not</source>
            <translation>チェックをクリック: 探すかどうかを切り替え</translation>
        </message>
        <message>
            <source>Double-click to rename</source>
            <translation>ダブルクリックで名前を変更</translation>
        </message>
        <message>
            <source>Hidden in the image</source>
            <translation>画像では非表示</translation>
        </message>
        <message>
            <source>Key: {key}</source>
            <translation>キー: {key}</translation>
        </message>
        <message>
            <source>Phrase “{phrase}”, asked for: {counts}</source>
            <translation>フレーズ「{phrase}」、探す: {counts}</translation>
        </message>
        <message>
            <source>Phrase “{phrase}”, not asked for: {counts}</source>
            <translation>フレーズ「{phrase}」、探さない: {counts}</translation>
        </message>
        <message>
            <source>Phrases: none</source>
            <translation>フレーズ: なし</translation>
        </message>
        <message>
            <source>Phrases: {phrases}</source>
            <translation>フレーズ: {phrases}</translation>
        </message>
        <message>
            <source>Threshold: {threshold}, its own</source>
            <translation>しきい値: {threshold}（専用）</translation>
        </message>
        <message>
            <source>Threshold: {threshold}, the general one</source>
            <translation>しきい値: {threshold}（共通）</translation>
        </message>
        <message>
            <source>from</source>
            <translation>下限</translation>
        </message>
        <message>
            <source>here · folder</source>
            <translation>画像 · 全体</translation>
        </message>
        <message>
            <source>key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Commands found</source>
            <translation>見つかったコマンド</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>コマンドを探す</translation>
        </message>
        <message>
            <source>No command has these letters.</source>
            <translation>該当するコマンドがありません。</translation>
        </message>
        <message>
            <source>Type some letters of a command</source>
            <translation>コマンドの文字を入力</translation>
        </message>
        <message>
            <source>{command}   –   not now: {why_not}</source>
            <translation>{command}   –   今は使えません: {why_not}</translation>
        </message>
        <message>
            <source>{command}: not now. {why_not}</source>
            <translation>{command}: 今は使えません。{why_not}</translation>
        </message>
        <message>
            <source>Hide this part; the View menu brings it back</source>
            <translation>このパネルを隠す（「表示」メニューで戻せる）</translation>
        </message>
        <message>
            <source>Let this part float, or put it back</source>
            <translation>このパネルを切り離す、または戻す</translation>
        </message>
        <message>
            <source>Check the boxes</source>
            <translation>ボックスを確認</translation>
        </message>
        <message>
            <source>Drop a folder here</source>
            <translation>ここにフォルダーをドロップ</translation>
        </message>
        <message>
            <source>Drop it here, or press {key}. The images stay where they are.</source>
            <translation>ここにドロップするか {key} を押します。画像は元の場所のままです。</translation>
        </message>
        <message>
            <source>Drop it here. The images stay where they are.</source>
            <translation>ここにドロップします。画像は元の場所のままです。</translation>
        </message>
        <message>
            <source>For example: a red car, truck. Press Enter, and the model proposes boxes.</source>
            <translation>例: a red car, truck。Enter を押すとモデルがボックスを提案します。</translation>
        </message>
        <message>
            <source>Go on where you were</source>
            <translation>前回の続きから始める</translation>
        </message>
        <message>
            <source>Move, add or delete some, and mark the image reviewed in the menu Images.</source>
            <translation>移動・追加・削除して直し、「画像」メニューで確認済みにします。</translation>
        </message>
        <message>
            <source>Move, add or delete some; {key} marks the image reviewed and goes on.</source>
            <translation>移動・追加・削除して直し、{key} で確認済みにして次へ進みます。</translation>
        </message>
        <message>
            <source>Opens a copy of the images that come with Phrasebox, phrases filled in</source>
            <translation>Phrasebox 付属の画像のコピーを、フレーズ入りで開きます</translation>
        </message>
        <message>
            <source>Try the sample images</source>
            <translation>サンプル画像を試す</translation>
        </message>
        <message>
            <source>Type what to find</source>
            <translation>探すものを入力</translation>
        </message>
        <message>
            <source>Boxes and images of each class</source>
            <translation>クラスごとのボックスと画像</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>クラス</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>{name}  (new)</source>
            <translation>{name}  （新規）</translation>
        </message>
        <message>
            <source>All images ({total}), others with all candidates</source>
            <translation>すべての画像（{total}）、未確認はすべての候補を含む</translation>
        </message>
        <message>
            <source>All images ({total}), others with candidates from {threshold} on</source>
            <translation>すべての画像（{total}）、未確認は {threshold} 以上の候補を含む</translation>
        </message>
        <message>
            <source>All images ({total}), others with candidates from {threshold} on, or their class's threshold</source>
            <translation>すべての画像（{total}）、未確認は {threshold} またはクラスのしきい値以上の候補を含む</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Copied byte for byte</source>
            <translation>そのままコピー</translation>
        </message>
        <message>
            <source>Copied, those turned by EXIF redrawn upright</source>
            <translation>コピー（EXIF で回転した画像は正しい向きで書き直す）</translation>
        </message>
        <message>
            <source>Counting what goes out…</source>
            <translation>エクスポートする内容を集計中…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>Export into this file</source>
            <translation>このファイルにエクスポート</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>このフォルダーにエクスポート</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>エクスポート中…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Not part of the export</source>
            <translation>エクスポートに含めない</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>画像ファイル</translation>
        </message>
        <message>
            <source>Replace an earlier export there</source>
            <translation>以前のエクスポートを置き換える</translation>
        </message>
        <message>
            <source>Reviewed images ({reviewed}), with their accepted boxes</source>
            <translation>確認済みの画像（{reviewed}）と承認済みのボックス</translation>
        </message>
        <message>
            <source>Say where to write the export.</source>
            <translation>エクスポート先を指定してください。</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>エクスポート先</translation>
        </message>
        <message>
            <source>Any class</source>
            <translation>すべてのクラス</translation>
        </message>
        <message>
            <source>Any origin</source>
            <translation>すべての作成元</translation>
        </message>
        <message>
            <source>Any state</source>
            <translation>すべての状態</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>手作業</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>絞り込みを解除</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Filter by class, origin and score</source>
            <translation>クラス・作成元・スコアで絞り込む</translation>
        </message>
        <message>
            <source>Filter by name</source>
            <translation>名前で絞り込む</translation>
        </message>
        <message>
            <source>Filter images by class</source>
            <translation>画像をクラスで絞り込む</translation>
        </message>
        <message>
            <source>Filter images by name</source>
            <translation>画像を名前で絞り込む</translation>
        </message>
        <message>
            <source>Filter images by state</source>
            <translation>画像を状態で絞り込む</translation>
        </message>
        <message>
            <source>Filter images by the origin of a box</source>
            <translation>画像をボックスの作成元で絞り込む</translation>
        </message>
        <message>
            <source>From the model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Highest score</source>
            <translation>最高スコア</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Lowest score</source>
            <translation>最低スコア</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>見つからない</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Not reviewed</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>Reviewed</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>Reviewed, empty</source>
            <translation>確認済み・空</translation>
        </message>
        <message>
            <source>Reviewed, with boxes</source>
            <translation>確認済み・ボックスあり</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>スコア</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>候補あり</translation>
        </message>
        <message>
            <source>to</source>
            <translation>～</translation>
        </message>
        <message numerus="yes">
            <source>{passing} of {count} images</source>
            <extracomment>Of one: {passing} of {count} image</extracomment>
            <translation>
                <numerusform>{count} 枚中 {passing} 枚</numerusform>
            </translation>
        </message>
        <message>
            <source>{state} ({count})</source>
            <translation>{state}（{count}）</translation>
        </message>
        <message>
            <source>No image passes the filter.</source>
            <translation>絞り込みに合う画像がありません。</translation>
        </message>
        <message>
            <source>file is missing</source>
            <translation>ファイルなし</translation>
        </message>
        <message>
            <source>reviewed</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>A file, a folder or a .zip of labels</source>
            <translation>ラベルのファイル、フォルダー、.zip</translation>
        </message>
        <message>
            <source>Choose a file or folder; you see what is in it before anything is stored.</source>
            <translation>ファイルかフォルダーを選んでください。保存前に内容を確認できます。</translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation>ファイルまたはフォルダー</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>ファイル…</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>フォルダー…</translation>
        </message>
        <message>
            <source>From</source>
            <translation>インポート元</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Import labels</source>
            <translation>ラベルをインポート</translation>
        </message>
        <message>
            <source>Import the labels in this folder</source>
            <translation>このフォルダーのラベルをインポート</translation>
        </message>
        <message>
            <source>Import the labels of this file</source>
            <translation>このファイルのラベルをインポート</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>インポート中…</translation>
        </message>
        <message>
            <source>Labels (*.json *.xml *.zip *.yaml *.yml *.txt *.names);;All files (*)</source>
            <translation>ラベル (*.json *.xml *.zip *.yaml *.yml *.txt *.names);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Looking into it…</source>
            <translation>内容を確認中…</translation>
        </message>
        <message>
            <source>Told by what is inside</source>
            <translation>内容から自動判別</translation>
        </message>
        <message>
            <source>Told by what is inside: {format}</source>
            <translation>内容から自動判別: {format}</translation>
        </message>
        <message>
            <source>Choose a command to change its keys.</source>
            <translation>キーを変更するコマンドを選んでください。</translation>
        </message>
        <message>
            <source>Key of “{command}”:</source>
            <translation>「{command}」のキー:</translation>
        </message>
        <message>
            <source>New key: press it here</source>
            <translation>新しいキー: ここで押す</translation>
        </message>
        <message>
            <source>Press a key</source>
            <translation>キーを押す</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>すべてのキーをリセット</translation>
        </message>
        <message>
            <source>Take this key</source>
            <translation>割り当てを移す</translation>
        </message>
        <message>
            <source>Use it as well</source>
            <translation>キーを追加</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>このキーを使う</translation>
        </message>
        <message>
            <source>“{command}”</source>
            <translation>「{command}」</translation>
        </message>
        <message>
            <source>⚠ {shown} is the key of {names}, which would lose it.</source>
            <translation>⚠ {shown} は{names}のキーです。割り当てを移すと、元のコマンドから外れます。</translation>
        </message>
        <message>
            <source>AP after</source>
            <translation>学習後の AP</translation>
        </message>
        <message>
            <source>AP before</source>
            <translation>学習前の AP</translation>
        </message>
        <message>
            <source>AP before and after, class by class</source>
            <translation>クラスごとの学習前後の AP</translation>
        </message>
        <message numerus="yes">
            <source>AP before, on {count} held-back images: {before}.</source>
            <extracomment>Of one: AP before, on {count} held-back image: {before}.</extracomment>
            <translation>
                <numerusform>評価用の画像 {count} 枚での学習前の AP: {before}。</numerusform>
            </translation>
        </message>
        <message>
            <source>AP is measured first on the images held back.</source>
            <translation>まず評価用の画像で AP を測ります。</translation>
        </message>
        <message numerus="yes">
            <source>AP on {count} held-back images: {before} before, {best} at best so far.</source>
            <extracomment>Of one: AP on {count} held-back image: {before} before, {best} at best so far.</extracomment>
            <translation>
                <numerusform>評価用の画像 {count} 枚での AP: 学習前 {before}、ここまでの最高 {best}。</numerusform>
            </translation>
        </message>
        <message>
            <source>About 15 minutes</source>
            <translation>約 15 分</translation>
        </message>
        <message>
            <source>About 30 minutes</source>
            <translation>約 30 分</translation>
        </message>
        <message>
            <source>About 4 hours</source>
            <translation>約 4 時間</translation>
        </message>
        <message>
            <source>About 5 minutes</source>
            <translation>約 5 分</translation>
        </message>
        <message>
            <source>About an hour</source>
            <translation>約 1 時間</translation>
        </message>
        <message>
            <source>After</source>
            <translation>学習後</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>全クラス</translation>
        </message>
        <message>
            <source>As long as suits the images</source>
            <translation>画像に応じて自動</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>学習前</translation>
        </message>
        <message>
            <source>Better: AP from {before} to {after}</source>
            <translation>改善: AP が {before} から {after} に</translation>
        </message>
        <message>
            <source>Boxes judged by</source>
            <translation>評価したボックス数</translation>
        </message>
        <message>
            <source>Cancel learning</source>
            <translation>学習をキャンセル</translation>
        </message>
        <message>
            <source>Go on labeling meanwhile. It learns from the labels as they were when it began, and goes on when this window is closed.</source>
            <translation>その間もラベリングを続けられます。開始時のラベルから学習し、このウィンドウを閉じても続きます。</translation>
        </message>
        <message>
            <source>Go on learning</source>
            <translation>学習を続ける</translation>
        </message>
        <message>
            <source>Held-back image {number}, after</source>
            <translation>評価用の画像 {number}（学習後）</translation>
        </message>
        <message>
            <source>Held-back image {number}, before</source>
            <translation>評価用の画像 {number}（学習前）</translation>
        </message>
        <message>
            <source>Held-back images, before on the left and after on the right</source>
            <translation>評価用の画像（左が学習前、右が学習後）</translation>
        </message>
        <message>
            <source>How &amp;long</source>
            <translation>学習時間(&amp;L)</translation>
        </message>
        <message>
            <source>How many steps it takes is not known yet.</source>
            <translation>必要なステップ数はまだわかりません。</translation>
        </message>
        <message numerus="yes">
            <source>Judged by {count} held-back images that it never learned from.</source>
            <extracomment>Of one: Judged by {count} held-back image that it never learned from.</extracomment>
            <translation>
                <numerusform>学習に使っていない評価用の画像 {count} 枚で評価しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Judged by {count} held-back images that it never learned from; so few tell a good model from a bad one, no more.</source>
            <extracomment>Of one: Judged by {count} held-back image that it never learned from; so few tell a good model from a bad one, no more.</extracomment>
            <translation>
                <numerusform>学習に使っていない評価用の画像 {count} 枚で評価しました。枚数が少ないため、良し悪しの目安にとどまります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Judging what was learned, and drawing pictures of it…</source>
            <translation>学習結果を評価し、画像を作成しています…</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>学習を開始</translation>
        </message>
        <message>
            <source>Learn from my images</source>
            <translation>自分の画像から学習</translation>
        </message>
        <message>
            <source>Learning failed</source>
            <translation>学習に失敗</translation>
        </message>
        <message>
            <source>Learning…</source>
            <translation>学習中…</translation>
        </message>
        <message>
            <source>Nothing was gained on the held-back images</source>
            <translation>評価用の画像では改善しませんでした</translation>
        </message>
        <message>
            <source>Paused. Going on takes up what was learned when it was last saved.</source>
            <translation>一時停止中。再開すると、最後に保存したところから続けます。</translation>
        </message>
        <message>
            <source>Progress of learning</source>
            <translation>学習の進行状況</translation>
        </message>
        <message>
            <source>Reading the images, and judging the model as it is…</source>
            <translation>画像を読み込み、現在のモデルを評価しています…</translation>
        </message>
        <message>
            <source>Review more images, of what it misses above all, and learn again.</source>
            <translation>見落とされているものを中心に画像をさらに確認し、もう一度学習してください。</translation>
        </message>
        <message>
            <source>Step {step} of at most {steps}</source>
            <translation>ステップ {step}（最大 {steps}）</translation>
        </message>
        <message>
            <source>The model in use learns what your reviewed images show: their accepted boxes, and where nothing is. About a fifth of the images is held back to judge by. Your labels are not changed, and the model in use stays as it is; what comes out is a new one.</source>
            <translation>使用中のモデルが、確認済みの画像の承認済みボックスと、何もない部分から学習します。画像の約 5 分の 1 は評価用に取り分けます。ラベルも使用中のモデルも変わらず、新しいモデルができます。</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>破棄</translation>
        </message>
        <message>
            <source>Twenty images take five to twelve minutes with the starter on two cores; large models take far longer without a GPU. It runs on its own, also when this window is closed.</source>
            <translation>スターターモデルと 2 コアでは、20 枚で 5～12 分かかります。大きいモデルは GPU なしではずっと長くかかります。独立して動き、このウィンドウを閉じても続きます。</translation>
        </message>
        <message>
            <source>Use the new model</source>
            <translation>新しいモデルを使う</translation>
        </message>
        <message>
            <source>⚠ {sentence}</source>
            <translation>⚠ {sentence}</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>明るさ</translation>
        </message>
        <message>
            <source>Close; brightness and contrast stay as they are</source>
            <translation>閉じる（明るさとコントラストはそのまま）</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>コントラスト</translation>
        </message>
        <message>
            <source>Only how you see it</source>
            <translation>見え方だけを変えます</translation>
        </message>
        <message>
            <source>The image file and what the model sees stay as they are.</source>
            <translation>画像ファイルとモデルが見る内容は変わりません。</translation>
        </message>
        <message>
            <source>Phrases and boxes</source>
            <translation>フレーズとボックス</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>ツール</translation>
        </message>
        <message>
            <source>{help} ({keys})</source>
            <translation>{help}（{keys}）</translation>
        </message>
        <message>
            <source>Mirror</source>
            <translation>ミラー</translation>
        </message>
        <message>
            <source>Only for models that ask for one; not stored, and sent only when asked for</source>
            <translation>必要なモデルにだけ使います。保存されず、求められたときだけ送信します</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>プロキシ</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Without network: get the model on another machine, carry its folder over, and press Add folder…</source>
            <translation>ネットワークがない場合: 別のコンピューターでモデルをダウンロードし、そのフォルダーを持ってきて「フォルダーを追加…」を押します</translation>
        </message>
        <message>
            <source>http://proxy.example:3128; empty for the system's own</source>
            <translation>http://proxy.example:3128（空ならシステムの設定）</translation>
        </message>
        <message>
            <source>&lt;b&gt;Problem:&lt;/b&gt; {sentence}</source>
            <translation>&lt;b&gt;問題:&lt;/b&gt; {sentence}</translation>
        </message>
        <message>
            <source>AP on COCO in percent, zero-shot; with * its pictures were among the training data</source>
            <translation>COCO での AP（パーセント）、ゼロショット。* は学習データに画像を含むもの</translation>
        </message>
        <message>
            <source>AP on LVIS minival in percent, zero-shot; with * its pictures were among the training data</source>
            <translation>LVIS minival での AP（パーセント）、ゼロショット。* は学習データに画像を含むもの</translation>
        </message>
        <message>
            <source>AP on LVIS val in percent, zero-shot; with * its pictures were among the training data</source>
            <translation>LVIS val での AP（パーセント）、ゼロショット。* は学習データに画像を含むもの</translation>
        </message>
        <message>
            <source>Add a .pth, .pt or .bin file of weights that you have</source>
            <translation>手元の重みファイル（.pth、.pt、.bin）を追加</translation>
        </message>
        <message>
            <source>Add a file of weights</source>
            <translation>重みファイルを追加</translation>
        </message>
        <message>
            <source>Add a model folder</source>
            <translation>モデルのフォルダーを追加</translation>
        </message>
        <message>
            <source>Add a model folder that you have</source>
            <translation>手元のモデルのフォルダーを追加</translation>
        </message>
        <message>
            <source>Add file…</source>
            <translation>ファイルを追加…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>フォルダーを追加…</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <source>Close this window; a model that is being fetched goes on</source>
            <translation>このウィンドウを閉じる（ダウンロードは続く）</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Delete this model, or what has come of it, from the models folder</source>
            <translation>このモデル、またはダウンロード済みの部分をモデルフォルダーから削除する</translation>
        </message>
        <message>
            <source>Detect with this model from now on</source>
            <translation>今後はこのモデルで検出する</translation>
        </message>
        <message>
            <source>Fetch this model; it can be stopped and gone on with</source>
            <translation>このモデルをダウンロードする（途中で止めて再開できる）</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>この PC</translation>
        </message>
        <message>
            <source>How much has come</source>
            <translation>ダウンロードの進行状況</translation>
        </message>
        <message>
            <source>How much is fetched</source>
            <translation>ダウンロードサイズ</translation>
        </message>
        <message>
            <source>Keep models in another folder from now on</source>
            <translation>今後はモデルを別のフォルダーに保存する</translation>
        </message>
        <message>
            <source>Keep models in this folder</source>
            <translation>モデルをこのフォルダーに保存</translation>
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
            <translation>このコンピューターを測定</translation>
        </message>
        <message>
            <source>Mirror, proxy and token</source>
            <translation>ミラー、プロキシ、トークン</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Models folder: {folder}</source>
            <translation>モデルフォルダー: {folder}</translation>
        </message>
        <message>
            <source>Open the model's folder in the file manager</source>
            <translation>モデルのフォルダーをファイルマネージャーで開く</translation>
        </message>
        <message>
            <source>Read its files and hold them to their checksums</source>
            <translation>ファイルを読み、チェックサムで検証する</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Seconds for one photograph here, by the measurement of this machine</source>
            <translation>写真 1 枚にかかる秒数（このコンピューターの測定による）</translation>
        </message>
        <message>
            <source>See in ten seconds how long each model takes here</source>
            <translation>各モデルにかかる時間を 10 秒で調べる</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>フォルダーを表示</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Stop; what has come is kept</source>
            <translation>停止する（ダウンロード済みの部分は残る）</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>停止しています…</translation>
        </message>
        <message>
            <source>The name by which --model finds it, too</source>
            <translation>--model でも使う名前</translation>
        </message>
        <message>
            <source>Time here</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使う</translation>
        </message>
        <message>
            <source>Weights (*.pth *.pt *.bin)</source>
            <translation>重み (*.pth *.pt *.bin)</translation>
        </message>
        <message>
            <source>What is going on</source>
            <translation>実行中の処理</translation>
        </message>
        <message>
            <source>What of it is on this machine</source>
            <translation>このコンピューターにある分</translation>
        </message>
        <message>
            <source>{percent} % of it</source>
            <translation>{percent} % 取得済み</translation>
        </message>
        <message>
            <source>{state}, in use</source>
            <translation>{state}、使用中</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>フレーズ</translation>
        </message>
        <message>
            <source>Phrases, with commas between; Enter detects them here. “a red car=car” finds a red car and labels it car.</source>
            <translation>フレーズをコンマ区切りで入力します。Enter でこの画像を検出します。「a red car=car」は赤い車を探し、ラベル car を付けます。</translation>
        </message>
        <message>
            <source>Phrases, with commas between; Enter detects them here. “a red car=car” finds a red car and labels it car. ({key})</source>
            <translation>フレーズをコンマ区切りで入力します。Enter でこの画像を検出します。「a red car=car」は赤い車を探し、ラベル car を付けます。（{key}）</translation>
        </message>
        <message>
            <source>What to find: a red car=car, truck, person with a hat=person</source>
            <translation>探すもの: a red car=car, truck, person with a hat=person</translation>
        </message>
        <message>
            <source>Another class…</source>
            <translation>別のクラス…</translation>
        </message>
        <message>
            <source>Detect this phrase here</source>
            <translation>このフレーズをこの画像で検出</translation>
        </message>
        <message>
            <source>Edit the phrase</source>
            <translation>フレーズを編集</translation>
        </message>
        <message>
            <source>Its own class, “{text}”</source>
            <translation>専用のクラス「{text}」</translation>
        </message>
        <message>
            <source>Move to the left</source>
            <translation>左へ移動</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>右へ移動</translation>
        </message>
        <message>
            <source>Phrases to find</source>
            <translation>探すフレーズ</translation>
        </message>
        <message>
            <source>Remove, with its candidates in all images</source>
            <translation>削除（全画像の候補も）</translation>
        </message>
        <message>
            <source>{number}k</source>
            <translation>{number}k</translation>
        </message>
        <message>
            <source>Go on labeling</source>
            <translation>ラベリングを続ける</translation>
        </message>
        <message>
            <source>Scores of the candidates</source>
            <translation>候補のスコア</translation>
        </message>
        <message>
            <source>{here} candidates in this image, {folder} in the folder</source>
            <translation>候補: この画像に {here} 個、フォルダーに {folder} 個</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>コマンドとそのキー</translation>
        </message>
        <message>
            <source>Keyboard and mouse</source>
            <translation>キーボードとマウス</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>割り当てキー</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>マウス</translation>
        </message>
        <message>
            <source>Search commands and keys</source>
            <translation>コマンドとキーを検索</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>動作</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <source>{keys} (changed)</source>
            <translation>{keys}（変更済み）</translation>
        </message>
        <message>
            <source>Accept the selected candidates, or all that are shown ({key})</source>
            <translation>選択した候補、または表示中のすべての候補を承認する（{key}）</translation>
        </message>
        <message>
            <source>Add a class</source>
            <translation>クラスを追加</translation>
        </message>
        <message>
            <source>Boxes: {detail}</source>
            <translation>ボックス: {detail}</translation>
        </message>
        <message>
            <source>Classes come from the phrases you type, or with +.</source>
            <translation>クラスは入力したフレーズから、または + で作られます。</translation>
        </message>
        <message>
            <source>Draw a box by “Draw a box” in the menu Edit.</source>
            <translation>「編集」メニューの「ボックスを描く」でボックスを描きます。</translation>
        </message>
        <message>
            <source>Lower it to see more.</source>
            <translation>下げるとさらに表示されます。</translation>
        </message>
        <message>
            <source>No boxes to show.</source>
            <translation>表示するボックスがありません。</translation>
        </message>
        <message>
            <source>Not shown: {told}.</source>
            <translation>非表示のもの: {told}。</translation>
        </message>
        <message>
            <source>Or draw a box by “Draw a box” in the menu Edit.</source>
            <translation>または「編集」メニューの「ボックスを描く」でボックスを描きます。</translation>
        </message>
        <message>
            <source>Or draw one by “Draw a box” in the menu Edit.</source>
            <translation>または「編集」メニューの「ボックスを描く」で描きます。</translation>
        </message>
        <message>
            <source>Or press {key} to draw a box.</source>
            <translation>または {key} キーでボックスを描きます。</translation>
        </message>
        <message>
            <source>Or press {key} to draw one.</source>
            <translation>または {key} で描きます。</translation>
        </message>
        <message>
            <source>Press Enter in the phrase field to detect the phrases.</source>
            <translation>フレーズ欄で Enter を押すと、フレーズを検出します。</translation>
        </message>
        <message>
            <source>Press {key} to detect the phrases.</source>
            <translation>{key} でフレーズを検出します。</translation>
        </message>
        <message>
            <source>Press {key} to draw a box.</source>
            <translation>{key} キーでボックスを描きます。</translation>
        </message>
        <message>
            <source>Press {key} to lower it.</source>
            <translation>{key} キーで下げられます。</translation>
        </message>
        <message>
            <source>Reject the selected candidates, or all that are shown</source>
            <translation>選択した候補、または表示中のすべての候補を却下する</translation>
        </message>
        <message>
            <source>Reject the selected candidates, or all that are shown ({key})</source>
            <translation>選択した候補、または表示中のすべての候補を却下する（{key}）</translation>
        </message>
        <message>
            <source>The model found nothing here.</source>
            <translation>モデルはここで何も見つけませんでした。</translation>
        </message>
        <message>
            <source>What was found here is below the threshold.</source>
            <translation>ここで見つかったものは、しきい値を下回っています。</translation>
        </message>
        <message>
            <source>{accepted} accepted</source>
            <translation>承認済み {accepted}</translation>
        </message>
        <message>
            <source>{candidates} to check</source>
            <translation>要確認 {candidates}</translation>
        </message>
        <message>
            <source>{count} below the threshold</source>
            <translation>しきい値未満 {count}</translation>
        </message>
        <message>
            <source>{count} hidden</source>
            <translation>非表示 {count}</translation>
        </message>
        <message>
            <source>{count} rejected</source>
            <translation>却下 {count}</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>集計し直す</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>集計中…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>CSV で保存…</translation>
        </message>
        <message>
            <source>Save the statistics as CSV</source>
            <translation>統計を CSV で保存</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>統計</translation>
        </message>
        <message>
            <source>Every change is on the disk as soon as it is made; there is nothing to save.</source>
            <translation>変更はすぐにディスクに書き込まれます。保存の必要はありません。</translation>
        </message>
        <message>
            <source>Image {place} of {total}</source>
            <translation>画像 {place} / {total}</translation>
        </message>
        <message>
            <source>Images of the project by state</source>
            <translation>状態別の画像数</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>The model, where it runs, its precision, and the deformable attention in use</source>
            <translation>モデル、実行場所、精度、使用中の deformable attention</translation>
        </message>
        <message>
            <source>{count} failed</source>
            <translation>失敗 {count}</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>見つからない {count}</translation>
        </message>
        <message>
            <source>{count} new</source>
            <translation>新規 {count}</translation>
        </message>
        <message>
            <source>{count} reviewed</source>
            <translation>確認済み {count}</translation>
        </message>
        <message>
            <source>{count} reviewed, empty</source>
            <translation>確認済み・空 {count}</translation>
        </message>
        <message>
            <source>{count} suggested</source>
            <translation>候補あり {count}</translation>
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
            <translation>⚠ 直前の変更が未保存</translation>
        </message>
        <message>
            <source>✓ Saved</source>
            <translation>✓ 保存済み</translation>
        </message>
        <message>
            <source>Progress of {task}</source>
            <translation>進行状況: {task}</translation>
        </message>
        <message>
            <source>Show more of it</source>
            <translation>詳しく表示</translation>
        </message>
        <message>
            <source>Stop: {task}</source>
            <translation>停止: {task}</translation>
        </message>
        <message>
            <source>Candidates below this score are hidden, never thrown away ([ and ])</source>
            <translation>このスコア未満の候補は隠れるだけで、破棄されません（[ と ]）</translation>
        </message>
        <message>
            <source>From which score the candidates of this class are shown and exported</source>
            <translation>このクラスの候補を表示・エクスポートする最低スコア</translation>
        </message>
        <message>
            <source>Strong bars: scores in this image; pale bars: in the folder</source>
            <translation>濃いバー: この画像のスコア、薄いバー: フォルダー全体</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>しきい値</translation>
        </message>
        <message>
            <source>Threshold of {name}</source>
            <translation>{name} のしきい値</translation>
        </message>
        <message>
            <source>Use the general threshold</source>
            <translation>共通のしきい値を使う</translation>
        </message>
        <message>
            <source>Copying the samples</source>
            <translation>サンプルをコピー中</translation>
        </message>
        <message>
            <source>Detecting in this image</source>
            <translation>この画像を検出中</translation>
        </message>
        <message>
            <source>Detecting in {name}…</source>
            <translation>{name} を検出中…</translation>
        </message>
        <message>
            <source>Detecting…</source>
            <translation>検出中…</translation>
        </message>
        <message>
            <source>Loading the model {name}…</source>
            <translation>モデル {name} を読み込み中…</translation>
        </message>
        <message>
            <source>Looking for images: {what}</source>
            <translation>画像を探しています: {what}</translation>
        </message>
        <message>
            <source>Looking for images…</source>
            <translation>画像を探しています…</translation>
        </message>
        <message>
            <source>Reading {path}, {share}</source>
            <translation>{path} を読み込み中、{share}</translation>
        </message>
        <message>
            <source>Reading {path}…</source>
            <translation>{path} を読み込み中…</translation>
        </message>
        <message>
            <source>Redo {what}</source>
            <translation>やり直し: {what}</translation>
        </message>
        <message>
            <source>The model is loaded.</source>
            <translation>モデルを読み込みました。</translation>
        </message>
        <message>
            <source>This image cannot be shown</source>
            <translation>この画像を表示できません</translation>
        </message>
        <message>
            <source>This image is missing</source>
            <translation>この画像が見つかりません</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <translation>元に戻す: {what}</translation>
        </message>
        <message>
            <source>loading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>{name} – Phrasebox</source>
            <translation>{name} – Phrasebox</translation>
        </message>
        <message>
            <source>{number} images so far</source>
            <translation>ここまで {number} 枚</translation>
        </message>
        <message>
            <source>{sentence} ({more} more)</source>
            <translation>{sentence}（ほか {more} 件）</translation>
        </message>
        <message>
            <source>detect in {name}</source>
            <translation>{name} の検出</translation>
        </message>
        <message>
            <source>measure this machine</source>
            <translation>このコンピューターの測定</translation>
        </message>
        <message>
            <source>The model {model} is not on this machine; get it with `phrasebox models get {model}`, or in the window under Detect, Models.</source>
            <translation>モデル {model} はこのコンピューターにありません。`phrasebox models get {model}` か、ウィンドウの「検出」メニューの「モデル」からダウンロードしてください。</translation>
        </message>
        <message>
            <source>The model {name} is being fetched by another Phrasebox now; stop that first.</source>
            <translation>モデル {name} は別の Phrasebox がダウンロード中です。先にそちらを停止してください。</translation>
        </message>
        <message>
            <source>The model {text} is a file; give the folder that holds config.json and model.safetensors, or a {endings} file.</source>
            <translation>モデル {text} はファイルです。config.json と model.safetensors のあるフォルダーか、{endings} のファイルを指定してください。</translation>
        </message>
        <message>
            <source>The starter model is missing from {folder}; install phrasebox again, or name another model.</source>
            <translation>スターターモデルが {folder} にありません。Phrasebox を再インストールするか、別のモデルを指定してください。</translation>
        </message>
        <message>
            <source>The starter model ships inside Phrasebox and cannot be removed.</source>
            <translation>スターターモデルは Phrasebox に付属しており、削除できません。</translation>
        </message>
        <message>
            <source>There is no model and no folder named {text}; on this machine: {here}; `phrasebox models` lists the published ones.</source>
            <translation>{text} というモデルやフォルダーはありません。このコンピューターにあるもの: {here}。公開モデルは `phrasebox models` で一覧できます。</translation>
        </message>
        <message>
            <source>There is no model {name} in {folder}, from which models are removed by name; there: {here}.</source>
            <translation>{folder} にモデル {name} はありません。名前で削除できるのはこのフォルダーのモデルです: {here}。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>No checksums were kept of the model in {folder}, so nothing can be compared; `phrasebox models check` runs it.</source>
            <translation>{folder} のモデルのチェックサムが保存されていないため、照合できません。`phrasebox models check` を使うと、実際に動かして確かめられます。</translation>
        </message>
        <message>
            <source>The list of checksums {path} cannot be read ({error}); delete that file.</source>
            <translation>チェックサムの一覧 {path} を読み込めません（{error}）。そのファイルを削除してください。</translation>
        </message>
        <message>
            <source>The model {name} is not as it came: {faults}; remove it and get it again.</source>
            <translation>モデル {name} は入手時と異なります: {faults}。削除してダウンロードし直してください。</translation>
        </message>
        <message>
            <source>{name} is missing</source>
            <translation>{name} がありません</translation>
        </message>
        <message>
            <source>{name} is no file name</source>
            <translation>{name} はファイル名ではありません</translation>
        </message>
        <message>
            <source>{name} was altered</source>
            <translation>{name} が変更されています</translation>
        </message>
        <message>
            <source>Asking {host}…</source>
            <translation>{host} に問い合わせ中…</translation>
        </message>
        <message>
            <source>Fetching {name}</source>
            <translation>{name} をダウンロード中</translation>
        </message>
        <message>
            <source>Found in the hub's cache; checking…</source>
            <translation>ハブのキャッシュにありました。検証中…</translation>
        </message>
        <message>
            <source>Nothing can be written into {folder} ({reason}): choose another models folder.</source>
            <translation>{folder} に書き込めません（{reason}）。別のモデルフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The connection to {host} ended early.</source>
            <translation>{host} との接続が途中で切れました。</translation>
        </message>
        <message>
            <source>The disk of {folder} is full: what has come is kept; make room and get it again to go on from there.</source>
            <translation>{folder} のディスクがいっぱいです。ダウンロード済みの部分は残ります。空きを作ってもう一度ダウンロードすると、そこから続きます。</translation>
        </message>
        <message>
            <source>Waiting {seconds:.0f} s, as {host} asks…</source>
            <translation>{host} の求めにより {seconds:.0f} 秒待機中…</translation>
        </message>
        <message>
            <source>Waiting {seconds:.0f} s, then trying again…</source>
            <translation>{seconds:.0f} 秒待ってから再試行…</translation>
        </message>
        <message>
            <source>{done} of {total} have come and are kept; get it again to go on from there.</source>
            <translation>{total} のうち {done} はダウンロード済みで、残ります。もう一度ダウンロードすると、そこから続きます。</translation>
        </message>
        <message>
            <source>{file} cannot be written ({reason}): choose another models folder.</source>
            <translation>{file} に書き込めません（{reason}）。別のモデルフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{file} of {model} arrived damaged: its checksum is not the one that {host} gives; nothing of it was kept, so get it again, or use another mirror.</source>
            <translation>{model} の {file} は壊れた状態で届きました。チェックサムが {host} の示すものと違います。何も残していないので、ダウンロードし直すか、別のミラーを使ってください。</translation>
        </message>
        <message>
            <source>{host} offers another {file} than the one known of {model}, so it was not fetched; check the mirror, or remove {checksums} to trust the new one.</source>
            <translation>{host} の {file} は {model} の既知のものと異なるため、ダウンロードしませんでした。ミラーを確認するか、新しいものを信頼するなら {checksums} を削除してください。</translation>
        </message>
        <message>
            <source>{model} is being fetched by another Phrasebox on this machine; wait for it, or stop it there.</source>
            <translation>{model} はこのコンピューターの別の Phrasebox がダウンロード中です。終わるのを待つか、そちらで停止してください。</translation>
        </message>
        <message>
            <source>{model} needs {needed} more on the disk of {folder}, where {free} are free: make room there, or choose another models folder.</source>
            <translation>{model} には {folder} のディスクにあと {needed} 必要ですが、空きは {free} です。空きを作るか、別のモデルフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{target} is in the way and is no model: move it away, and get {model} again.</source>
            <translation>{target} が同じ場所にあり、モデルではありません。別の場所に移して、{model} をダウンロードし直してください。</translation>
        </message>
        <message>
            <source>{there} is a file, so no model can be kept in {folder}: choose another models folder.</source>
            <translation>{there} はファイルなので、{folder} にモデルを保存できません。別のモデルフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{host} does not tell the sizes and checksums of {model}, so nothing of it could be checked; use another mirror.</source>
            <translation>{host} が {model} のサイズとチェックサムを示さないため、検証できません。別のミラーを使ってください。</translation>
        </message>
        <message>
            <source>{model} on {host} is no model that Phrasebox fetches: it has no {missing}.</source>
            <translation>{host} の {model} は Phrasebox がダウンロードできるモデルではありません。{missing} がありません。</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE is set, so nothing is fetched; unset it and try again.</source>
            <translation>HF_HUB_OFFLINE が設定されているため、何もダウンロードしません。設定を解除して、もう一度試してください。</translation>
        </message>
        <message>
            <source>The connection to {host} was lost ({fault}).</source>
            <translation>{host} との接続が切れました（{fault}）。</translation>
        </message>
        <message>
            <source>The proxy cannot be used ({error}); check HTTPS_PROXY and HTTP_PROXY.</source>
            <translation>プロキシを使えません（{error}）。HTTPS_PROXY と HTTP_PROXY を確認してください。</translation>
        </message>
        <message>
            <source>The proxy does not let {host} be reached ({fault}): check HTTPS_PROXY.</source>
            <translation>プロキシ経由で {host} に接続できません（{fault}）。HTTPS_PROXY を確認してください。</translation>
        </message>
        <message>
            <source>it sends something else than a list of files</source>
            <translation>ファイルの一覧以外のものが返されました</translation>
        </message>
        <message>
            <source>{host} cannot be reached ({fault}): check the network, the proxy and the mirror ({variable}).</source>
            <translation>{host} に接続できません（{fault}）。ネットワーク、プロキシ、ミラー（{variable}）を確認してください。</translation>
        </message>
        <message>
            <source>{host} does not answer as a hub does ({error}); check {variable}.</source>
            <translation>{host} がハブとして応答しません（{error}）。{variable} を確認してください。</translation>
        </message>
        <message>
            <source>{host} does not answer as a hub does; check the mirror ({variable}).</source>
            <translation>{host} がハブとして応答しません。ミラー（{variable}）を確認してください。</translation>
        </message>
        <message>
            <source>{host} does not give {model} to the owner of your token ({status}): accept the model's terms on its page there, or use another token (HF_TOKEN).</source>
            <translation>{host} はお使いのトークンでは {model} を提供しません（{status}）。モデルのページで利用条件に同意するか、別のトークン（HF_TOKEN）を使ってください。</translation>
        </message>
        <message>
            <source>{host} does not give {model} without a token ({status}): accept the model's terms on its page there, set HF_TOKEN to your token (in the window: Connection), and try again.</source>
            <translation>{host} はトークンなしでは {model} を提供しません（{status}）。モデルのページで利用条件に同意し、HF_TOKEN にトークンを設定して（ウィンドウでは「接続」）、もう一度試してください。</translation>
        </message>
        <message>
            <source>{host} gets too many requests from here (429): try again in some minutes.</source>
            <translation>{host} へのリクエストが多すぎます（429）。数分後にもう一度試してください。</translation>
        </message>
        <message numerus="yes">
            <source>{host} gets too many requests from here (429): try again in {count} seconds.</source>
            <extracomment>Of one: {host} gets too many requests from here (429): try again in {count} second.</extracomment>
            <translation>
                <numerusform>{host} へのリクエストが多すぎます（429）。{count} 秒後にもう一度試してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>{host} has no {model} (404): it was renamed or withdrawn there, or the mirror ({variable}) does not hold it.</source>
            <translation>{host} に {model} がありません（404）。名前が変わったか取り下げられたか、ミラー（{variable}）にありません。</translation>
        </message>
        <message>
            <source>{host} holds a shorter file of {model} than before; remove it and get it again.</source>
            <translation>{host} にある {model} のファイルが前より短くなっています。削除してダウンロードし直してください。</translation>
        </message>
        <message>
            <source>{host} is not able to serve now ({status}): try again later.</source>
            <translation>{host} は現在応答できません（{status}）。後でもう一度試してください。</translation>
        </message>
        <message>
            <source>{host} offers another {file} than the one it lists: nothing of it was kept; try again, or use another mirror.</source>
            <translation>{host} の {file} が一覧のものと異なります。何も残していません。もう一度試すか、別のミラーを使ってください。</translation>
        </message>
        <message>
            <source>{host} refuses {model} ({status}).</source>
            <translation>{host} は {model} を拒否しました（{status}）。</translation>
        </message>
        <message>
            <source>The name {name} is that of a published model of {published:,} parameters, and this one has {count:,}: choose another --name.</source>
            <translation>{name} はパラメーター {published:,} 個の公開モデルの名前ですが、これは {count:,} 個です。--name で別の名前を選んでください。</translation>
        </message>
        <message>
            <source>The name {name} is that of the model that ships inside: choose another --name.</source>
            <translation>{name} は付属のモデルの名前です。--name で別の名前を選んでください。</translation>
        </message>
        <message>
            <source>There is a model {name} in {folder} already: choose another --name, or remove that one first.</source>
            <translation>{folder} にはすでにモデル {name} があります。--name で別の名前を選ぶか、先にそれを削除してください。</translation>
        </message>
        <message>
            <source>There is no folder and no file {source}.</source>
            <translation>{source} というフォルダーやファイルはありません。</translation>
        </message>
        <message>
            <source>{file} is not the file that is known of {name} (its checksum differs): choose another --name.</source>
            <translation>{file} は {name} の既知のファイルではありません（チェックサムが違います）。--name で別の名前を選んでください。</translation>
        </message>
        <message>
            <source>{name} is no name for a model: choose one of letters, digits, '-', '_' and '.' with --name.</source>
            <translation>{name} はモデルの名前に使えません。文字、数字、'-'、'_'、'.' からなる名前を --name で選んでください。</translation>
        </message>
        <message>
            <source>{there} is a file, so no model can be kept in {folder}: move it away, or set {variable} to a folder.</source>
            <translation>{there} はファイルなので、{folder} にモデルを保存できません。別の場所に移すか、{variable} にフォルダーを設定してください。</translation>
        </message>
        <message>
            <source>{path} holds no model that Phrasebox runs: its tensors, such as {tensor}, are named as in none of MM Grounding DINO, LLMDet and Grounding DINO.</source>
            <translation>{path} には Phrasebox で動くモデルがありません。{tensor} などのテンソル名が MM Grounding DINO、LLMDet、Grounding DINO のどれとも一致しません。</translation>
        </message>
        <message>
            <source>{path} holds no whole model: {error} ({count} tensors are at fault, such as: {fault}).</source>
            <translation>{path} のモデルは不完全です: {error}（{count} 個のテンソルに問題があります。例: {fault}）。</translation>
        </message>
        <message>
            <source>{path} holds no whole model: {error}.</source>
            <translation>{path} のモデルは不完全です: {error}。</translation>
        </message>
        <message>
            <source>{path} is not a checkpoint that Phrasebox opens: give a folder with config.json and model.safetensors, or a file that ends in {endings}.</source>
            <translation>{path} は Phrasebox で開けるモデルではありません。config.json と model.safetensors のあるフォルダーか、{endings} で終わるファイルを指定してください。</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a pointer of Git LFS in place of the file; get the file itself.</source>
            <translation>{path} を読み込めません。ファイル本体ではなく Git LFS のポインターです。ファイル本体を入手してください。</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a program of TorchScript; save its state_dict alone with torch.save.</source>
            <translation>{path} を読み込めません。TorchScript のプログラムです。state_dict だけを torch.save で保存してください。</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a safetensors file under another name; name it model.safetensors, in a folder with its config.json and tokenizer.json, and give that folder.</source>
            <translation>{path} を読み込めません。別の名前の付いた safetensors ファイルです。model.safetensors という名前にして config.json と tokenizer.json のあるフォルダーに置き、そのフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a web page in place of the file; download the file again.</source>
            <translation>{path} を読み込めません。目的のファイルではなくウェブページです。ダウンロードし直してください。</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is a zip archive, but no file of torch.save.</source>
            <translation>{path} を読み込めません。zip アーカイブですが、torch.save のファイルではありません。</translation>
        </message>
        <message>
            <source>{path} cannot be read: it is no file of torch.save.</source>
            <translation>{path} を読み込めません。torch.save のファイルではありません。</translation>
        </message>
        <message>
            <source>{path} cannot be read: {error}.</source>
            <translation>{path} を読み込めません: {error}。</translation>
        </message>
        <message>
            <source>{path} holds no weights: a state_dict belongs there.</source>
            <translation>{path} に重みがありません。state_dict が必要です。</translation>
        </message>
        <message>
            <source>{path} holds what is no plain tensor: {names} and {count} more.</source>
            <translation>{path} に通常のテンソルでないものがあります: {names}、ほか {count} 個。</translation>
        </message>
        <message>
            <source>{path} holds what is no plain tensor: {names}.</source>
            <translation>{path} に通常のテンソルでないものがあります: {names}。</translation>
        </message>
        <message>
            <source>{path} is damaged or cut short: get the file again.</source>
            <translation>{path} は壊れているか途中で切れています。ファイルを入手し直してください。</translation>
        </message>
        <message>
            <source>{path} is damaged or holds more than weights: get the file again.</source>
            <translation>{path} は壊れているか、重み以外のものを含んでいます。ファイルを入手し直してください。</translation>
        </message>
        <message>
            <source>{path} is empty: get the file again.</source>
            <translation>{path} は空です。ファイルを入手し直してください。</translation>
        </message>
        <message>
            <source>{path} is not a file of PyTorch weights: its contents are compressed.</source>
            <translation>{path} は PyTorch の重みのファイルではありません。内容が圧縮されています。</translation>
        </message>
        <message>
            <source>{path} is refused, because it asks for {name}, which is no weights and could be a program: save its state_dict alone with torch.save.</source>
            <translation>{path} は {name} を要求するため拒否しました。重みではなく、プログラムの可能性があります。state_dict だけを torch.save で保存してください。</translation>
        </message>
        <message>
            <source>A good first choice: small, quick, and it knows many kinds of things.</source>
            <translation>最初の選択におすすめ。小さく速く、多くの種類のものを認識する。</translation>
        </message>
        <message>
            <source>Large; for a GPU, where everyday and street scenes matter.</source>
            <translation>大型。GPU 向けで、日常や街の場面に強い。</translation>
        </message>
        <message>
            <source>Learned from Objects365 and GoldG.</source>
            <translation>Objects365 と GoldG で学習。</translation>
        </message>
        <message>
            <source>Learned from Objects365 v2, OpenImages v6 and GoldG.</source>
            <translation>Objects365 v2、OpenImages v6、GoldG で学習。</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG and GRIT.</source>
            <translation>Objects365、GoldG、GRIT で学習。</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG and V3Det.</source>
            <translation>Objects365、GoldG、V3Det で学習。</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG and captions (Cap4M).</source>
            <translation>Objects365、GoldG、キャプション（Cap4M）で学習。</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG, GRIT and V3Det.</source>
            <translation>Objects365、GoldG、GRIT、V3Det で学習。</translation>
        </message>
        <message>
            <source>Learned from Objects365, GoldG, captions, OpenImages and COCO.</source>
            <translation>Objects365、GoldG、キャプション、OpenImages、COCO で学習。</translation>
        </message>
        <message>
            <source>Learned from boxes, and from captions that a language model wrote (GroundingCap-1M).</source>
            <translation>ボックスと、言語モデルが書いたキャプション（GroundingCap-1M）で学習。</translation>
        </message>
        <message>
            <source>Learned from every public set its authors had, COCO and LVIS among them.</source>
            <translation>COCO と LVIS を含む、作者が利用できた公開データすべてで学習。</translation>
        </message>
        <message>
            <source>Small, and the best of its size for rare things and longer phrases.</source>
            <translation>小型。珍しいものや長いフレーズでは同サイズで最良。</translation>
        </message>
        <message>
            <source>Small, for rare kinds of things.</source>
            <translation>小型。珍しい種類のもの向け。</translation>
        </message>
        <message>
            <source>Small; a little more at home with captions.</source>
            <translation>小型。キャプション風の文にやや強い。</translation>
        </message>
        <message>
            <source>The middle, for everyday things such as COCO's people, cars and animals.</source>
            <translation>中型。COCO の人・車・動物のような身近なもの向け。</translation>
        </message>
        <message>
            <source>The middle, for rare things and longer phrases.</source>
            <translation>中型。珍しいものや長いフレーズ向け。</translation>
        </message>
        <message>
            <source>The middle: finds more than the small ones, and takes longer.</source>
            <translation>中型。小型より多く見つけるが、時間もかかる。</translation>
        </message>
        <message>
            <source>The original: to compare with earlier work; the newer ones of its size find more.</source>
            <translation>オリジナル版。以前の研究との比較用で、同サイズの新しいモデルの方が多く見つける。</translation>
        </message>
        <message>
            <source>The plainest of the small ones, to compare with.</source>
            <translation>小型のうち最も基本的なもの。比較用。</translation>
        </message>
        <message>
            <source>The strongest for everyday things; for a GPU.</source>
            <translation>身近なものに最も強い。GPU 向け。</translation>
        </message>
        <message>
            <source>The strongest for rare things and longer phrases; for a GPU.</source>
            <translation>珍しいものや長いフレーズに最も強い。GPU 向け。</translation>
        </message>
        <message>
            <source>{name} is the second that stands for {target}</source>
            <translation>{name} は {target} に当たる 2 つ目のものです</translation>
        </message>
        <message>
            <source>{name} is unknown</source>
            <translation>{name} は未知です</translation>
        </message>
        <message>
            <source>{name} is {shape}, which cannot be taken apart</source>
            <translation>{name} は {shape} で、分割できません</translation>
        </message>
        <message>
            <source>it has no norm of a map that leaves the image backbone</source>
            <translation>画像バックボーンが出力するマップの正規化がありません</translation>
        </message>
        <message>
            <source>it has no tensor that stands for {name}</source>
            <translation>{name} に当たるテンソルがありません</translation>
        </message>
        <message>
            <source>its text backbone is {hidden} wide, which heads of {head} do not divide</source>
            <translation>テキストバックボーンの幅 {hidden} は、ヘッドの幅 {head} で割り切れません</translation>
        </message>
        <message>
            <source>{attention}attention_weights.weight has {weights} rows, which are no heads of {levels} levels with {points} points in {d_model} channels</source>
            <translation>{attention}attention_weights.weight は {weights} 行で、{d_model} チャネル、{levels} レベル、各 {points} 点のヘッドになりません</translation>
        </message>
        <message>
            <source>{name} is {shape}, where {axes} axes belong</source>
            <translation>{name} は {shape} ですが、{axes} 軸が必要です</translation>
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
            <translation>チェックサムの一覧</translation>
        </message>
        <message>
            <source>No model can be built from {source}: {error}.</source>
            <translation>{source} からモデルを組み立てられません: {error}。</translation>
        </message>
        <message>
            <source>The checkpoint in {source} does not fit its configuration: {faults}.</source>
            <translation>{source} のモデルが設定と合いません: {faults}。</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>ほか {count} 個</translation>
        </message>
        <message>
            <source>{folder} is not a checkpoint: it has no {name}.</source>
            <translation>{folder} はモデルではありません。{name} がありません。</translation>
        </message>
        <message>
            <source>{folder} is not a whole checkpoint: it has no model.safetensors.</source>
            <translation>{folder} のモデルは不完全です。model.safetensors がありません。</translation>
        </message>
        <message>
            <source>{folder} is not a whole checkpoint: it has no {name}.</source>
            <translation>{folder} のモデルは不完全です。{name} がありません。</translation>
        </message>
        <message>
            <source>{name} does not belong to a window of {window}</source>
            <translation>{name} は幅 {window} のウィンドウのものではありません</translation>
        </message>
        <message>
            <source>{name} is left over</source>
            <translation>{name} が余っています</translation>
        </message>
        <message>
            <source>{name} is stored twice with different values</source>
            <translation>{name} が異なる値で 2 回保存されています</translation>
        </message>
        <message>
            <source>{name} is {found} where {expected} belongs</source>
            <translation>{name} は {found} ですが、{expected} であるべきです</translation>
        </message>
        <message>
            <source>{path} does not hold a JSON object.</source>
            <translation>{path} に JSON オブジェクトがありません。</translation>
        </message>
        <message>
            <source>{path} does not hold what belongs there: {error}.</source>
            <translation>{path} の内容が正しくありません: {error}。</translation>
        </message>
        <message>
            <source>{path} has no weight_map that names the file of each tensor.</source>
            <translation>{path} には、各テンソルのファイルを示す weight_map がありません。</translation>
        </message>
        <message>
            <source>{path} is not a tokenizer: {error}.</source>
            <translation>{path} はトークナイザーではありません: {error}。</translation>
        </message>
        <message>
            <source>{beside} has {found} tokens where the model in {weights} has {size}: put the one that it was trained with there.</source>
            <translation>{beside} のトークンは {found} 個ですが、{weights} のモデルは {size} 個です。学習時に使われたものを置いてください。</translation>
        </message>
        <message>
            <source>{path} is not a vocabulary of BERT's: it has no {missing}.</source>
            <translation>{path} は BERT の語彙ではありません。{missing} がありません。</translation>
        </message>
        <message>
            <source>{weights} holds no tokenizer: put the tokenizer.json or vocab.txt that it was trained with beside it ({size} tokens; for published models those of bert-base-uncased), or a checkpoint that has one into {folder}.</source>
            <translation>{weights} にトークナイザーがありません。学習時に使われた tokenizer.json か vocab.txt を隣に置くか（{size} トークン。公開モデルは bert-base-uncased のもの）、トークナイザーのあるモデルを {folder} に入れてください。</translation>
        </message>
        <message>
            <source>Phrasebox does not run on {device}: use auto, cpu, cuda or cuda:N.</source>
            <translation>Phrasebox は {device} では動きません。auto、cpu、cuda、cuda:N のどれかを使ってください。</translation>
        </message>
        <message>
            <source>The device {device} is not here: PyTorch sees {count} CUDA devices.</source>
            <translation>デバイス {device} はありません。PyTorch が認識している CUDA デバイスは {count} 個です。</translation>
        </message>
        <message>
            <source>There is no device {device}: use auto, cpu, cuda or cuda:N.</source>
            <translation>{device} というデバイスはありません。auto、cpu、cuda、cuda:N のどれかを使ってください。</translation>
        </message>
        <message>
            <source>NVIDIA's driver {driver} is too old for this PyTorch (CUDA {cuda}), so the model runs on the processor: update the driver ({page}), or install a PyTorch for an older CUDA.</source>
            <translation>NVIDIA のドライバー {driver} はこの PyTorch（CUDA {cuda}）には古すぎるため、モデルは CPU で動きます。ドライバーを更新するか（{page}）、古い CUDA 用の PyTorch をインストールしてください。</translation>
        </message>
        <message>
            <source>PyTorch cannot start the GPU ({why}), so the model runs on the processor: start the machine again, and where that does not help, install NVIDIA's driver anew ({page}).</source>
            <translation>PyTorch が GPU を初期化できないため（{why}）、モデルは CPU で動きます。コンピューターを再起動し、それでも解決しなければ NVIDIA のドライバーを再インストールしてください（{page}）。</translation>
        </message>
        <message>
            <source>The model runs on the GPU ({name}).</source>
            <translation>モデルは GPU（{name}）で動きます。</translation>
        </message>
        <message>
            <source>The {name} (compute capability {number}) is not among those that this PyTorch {torch} is built for ({wanted}), so the model runs on the processor: install a PyTorch for this card, or use a newer card.</source>
            <translation>{name}（compute capability {number}）は、この PyTorch {torch} の対象（{wanted}）に含まれないため、モデルは CPU で動きます。このカード用の PyTorch をインストールするか、新しいカードを使ってください。</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU here, but no driver for it, so the model runs on the processor: install NVIDIA's driver ({page}) and start again.</source>
            <translation>NVIDIA の GPU がありますが、ドライバーがないため、モデルは CPU で動きます。NVIDIA のドライバーをインストールして（{page}）、起動し直してください。</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU here, but this PyTorch {torch} is built for the processor alone: install one that is (https://pytorch.org/get-started/locally says the command).</source>
            <translation>NVIDIA の GPU がありますが、この PyTorch {torch} は CPU 専用です。GPU 用のものをインストールしてください（コマンドは https://pytorch.org/get-started/locally にあります）。</translation>
        </message>
        <message>
            <source>There is no NVIDIA GPU here, so the model runs on the processor.</source>
            <translation>NVIDIA の GPU がないため、モデルは CPU で動きます。</translation>
        </message>
        <message>
            <source>it does not say why</source>
            <translation>理由は示されていません</translation>
        </message>
        <message>
            <source>of unknown version</source>
            <translation>（バージョン不明）</translation>
        </message>
        <message>
            <source>The option {option} of the checkpoint's {file} is {value}; Phrasebox runs only {runs}.</source>
            <translation>モデルの {file} の設定 {option} が {value} です。Phrasebox で動くのは {runs} だけです。</translation>
        </message>
        <message>
            <source>The model {name} needs about {needed} of memory, and {free} are free: close other programs, or choose a smaller model.</source>
            <translation>モデル {name} には約 {needed} のメモリが必要ですが、空きは {free} です。他のプログラムを閉じるか、小さいモデルを選んでください。</translation>
        </message>
        <message>
            <source>The backbone_config of the checkpoint's config.json names no backbone of timm.</source>
            <translation>モデルの config.json の backbone_config に timm のバックボーンが指定されていません。</translation>
        </message>
        <message>
            <source>The checkpoint's backbone option features_only is False; Phrasebox runs only True.</source>
            <translation>モデルのバックボーンの設定 features_only が False です。Phrasebox で動くのは True だけです。</translation>
        </message>
        <message>
            <source>The checkpoint's backbone option out_features is {value}; Phrasebox runs one or more of {known}.</source>
            <translation>モデルのバックボーンの設定 out_features が {value} です。Phrasebox で動くのは {known} の 1 つ以上です。</translation>
        </message>
        <message>
            <source>The checkpoint's backbone option use_absolute_embeddings is true; Phrasebox runs only false.</source>
            <translation>モデルのバックボーンの設定 use_absolute_embeddings が true です。Phrasebox で動くのは false だけです。</translation>
        </message>
        <message>
            <source>The checkpoint's model_type is {model_type}; Phrasebox runs {mm} (MM Grounding DINO, LLMDet) and {original}.</source>
            <translation>モデルの model_type が {model_type} です。Phrasebox で動くのは {mm}（MM Grounding DINO、LLMDet）と {original} です。</translation>
        </message>
        <message>
            <source>The checkpoint's option backbone is {value} without a backbone_config; Phrasebox runs backbones of timm by name, and Swin by its backbone_config.</source>
            <translation>モデルの設定 backbone が backbone_config なしの {value} です。timm のバックボーンは名前で、Swin は backbone_config で指定します。</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; Phrasebox runs only {runs}.</source>
            <translation>モデルの設定 {option} が {value} です。Phrasebox で動くのは {runs} だけです。</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; it has to be a multiple of {divisor}.</source>
            <translation>モデルの設定 {option} が {value} です。{divisor} の倍数でなければなりません。</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; it has to be {least} or more.</source>
            <translation>モデルの設定 {option} が {value} です。{least} 以上でなければなりません。</translation>
        </message>
        <message>
            <source>The checkpoint's option {option} is {value}; its config.json should have the like of {default} there.</source>
            <translation>モデルの設定 {option} が {value} です。config.json には {default} のような値が必要です。</translation>
        </message>
        <message>
            <source>The checkpoint's {name} is of model_type {value}; Phrasebox runs only {model_type}.</source>
            <translation>モデルの {name} の model_type が {value} です。Phrasebox で動くのは {model_type} だけです。</translation>
        </message>
        <message>
            <source>The checkpoint's num_feature_levels is {levels}, and its backbone has {maps} feature maps; Phrasebox runs no fewer levels than maps.</source>
            <translation>モデルの num_feature_levels が {levels} で、バックボーンの特徴マップは {maps} 個です。レベルがマップより少ないものは動きません。</translation>
        </message>
        <message>
            <source>The checkpoint's position_embedding_type is 'learned', which knows {most} x {most} cells, and this image has {width} x {height}; use a smaller size.</source>
            <translation>モデルの position_embedding_type が 'learned' で、{most} x {most} 個のセルまでですが、この画像は {width} x {height} です。小さいサイズを使ってください。</translation>
        </message>
        <message>
            <source>The checkpoint's backbone is timm's {backbone}, and timm cannot be loaded ({error}); install it with: pip install timm</source>
            <translation>モデルのバックボーンは timm の {backbone} ですが、timm を読み込めません（{error}）。次のコマンドでインストールしてください: pip install timm</translation>
        </message>
        <message>
            <source>The checkpoint's backbone, timm's {backbone}, does not run at {width} × {height} pixels: {error}.</source>
            <translation>モデルのバックボーン（timm の {backbone}）は {width} × {height} ピクセルでは動きません: {error}。</translation>
        </message>
        <message>
            <source>timm makes no backbone {backbone} of this kind: {error}.</source>
            <translation>timm はこの種類のバックボーン {backbone} を作れません: {error}。</translation>
        </message>
        <message>
            <source>A phrase is empty: type what to look for, such as “a red car”.</source>
            <translation>空のフレーズがあります。「a red car」のように探すものを入力してください。</translation>
        </message>
        <message>
            <source>The checkpoint's tokenizer.json has no token {token}.</source>
            <translation>モデルの tokenizer.json にトークン {token} がありません。</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” has no word that this checkpoint knows: use other words for it.</source>
            <translation>フレーズ「{phrase}」にこのモデルの知る単語がありません。別の言葉を使ってください。</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” holds no letter or digit: type words, such as “a red car”.</source>
            <translation>フレーズ「{phrase}」に文字も数字もありません。「a red car」のような言葉を入力してください。</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” makes {length} tokens, and the model reads no more than {most}: shorten it.</source>
            <translation>フレーズ「{phrase}」は {length} トークンになり、モデルが読めるのは {most} までです。短くしてください。</translation>
        </message>
        <message>
            <source>The {phrases} phrases make {length} tokens; the model reads {most} at a time.</source>
            <translation>{phrases} 個のフレーズは {length} トークンになります。モデルが一度に読めるのは {most} です。</translation>
        </message>
        <message>
            <source>There is no phrase to look for: type at least one, such as “a red car”.</source>
            <translation>探すフレーズがありません。「a red car」のように 1 つ以上入力してください。</translation>
        </message>
        <message>
            <source>There is no precision {precision}: use auto, {known}.</source>
            <translation>{precision} という精度はありません。auto、{known} のどれかを使ってください。</translation>
        </message>
        <message>
            <source>The GPU's memory is full: going on on the CPU, which is slower but sure.</source>
            <translation>GPU のメモリがいっぱいです。CPU で続けます（遅くなりますが確実です）。</translation>
        </message>
        <message numerus="yes">
            <source>The GPU's memory is full: going on with {count} images at a time.</source>
            <extracomment>Of one: The GPU's memory is full: going on with one image at a time.</extracomment>
            <translation>
                <numerusform>GPU のメモリがいっぱいです。一度に {count} 枚ずつに減らして続けます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Fine-tuning needs at least two labelled images, one to learn from and one to judge by; label more.</source>
            <translation>学習にはラベル付きの画像が最低 2 枚必要です（学習用と評価用に 1 枚ずつ）。ラベルを増やしてください。</translation>
        </message>
        <message>
            <source>The image {path} is {width}x{height} now and was {old_width}x{old_height} when it was labelled; put the old one back or label it again.</source>
            <translation>画像 {path} は現在 {width}x{height} ですが、ラベルを付けたときは {old_width}x{old_height} でした。元の画像に戻すか、ラベルを付け直してください。</translation>
        </message>
        <message>
            <source>The phrase “{phrase}” belongs to two classes, {owner} and {other}; keep it with one.</source>
            <translation>フレーズ「{phrase}」が {owner} と {other} の 2 つのクラスに属しています。どちらか 1 つにしてください。</translation>
        </message>
        <message>
            <source>There is nothing to learn: no labelled image has a box.</source>
            <translation>ラベル付きの画像にボックスがないため、学習するものがありません。</translation>
        </message>
        <message>
            <source>Another fine-tuning is at work in {folder}; wait for its end or choose another folder.</source>
            <translation>{folder} では別の学習が進行中です。終わるのを待つか、別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The fine-tuning in {folder} is finished; choose another folder for a new one.</source>
            <translation>{folder} の学習は終わっています。新しい学習には別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>There is no fine-tuning to resume in {folder}; start it without --resume.</source>
            <translation>{folder} に再開できる学習がありません。--resume なしで始めてください。</translation>
        </message>
        <message>
            <source>{folder} holds an unfinished fine-tuning of the same images; go on with it by --resume, or delete the folder to begin anew.</source>
            <translation>{folder} には同じ画像による途中の学習があります。--resume で続けるか、最初からやり直すならフォルダーを削除してください。</translation>
        </message>
        <message>
            <source>{folder} holds an unfinished fine-tuning on other labels or with other options; choose another folder, or delete this one.</source>
            <translation>{folder} には別のラベルか別のオプションによる途中の学習があります。別のフォルダーを選ぶか、これを削除してください。</translation>
        </message>
        <message>
            <source>{folder} holds other files; choose a new or empty folder for the model.</source>
            <translation>{folder} には他のファイルがあります。モデル用に新規または空のフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>{folder} is a file; name a folder for the fine-tuned model.</source>
            <translation>{folder} はファイルです。新しいモデル用のフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>{path} cannot be read ({error}); choose another folder.</source>
            <translation>{path} を読み込めません（{error}）。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The loss was not finite {count} steps in a row: begin with another model, or look for damaged images and boxes.</source>
            <translation>損失が {count} ステップ続けて有限値になりませんでした。別のモデルで始めるか、壊れた画像やボックスを探してください。</translation>
        </message>
        <message>
            <source>The loss was not finite {count} steps in a row: multiply in single precision by --precision fp32.</source>
            <translation>損失が {count} ステップ続けて有限値になりませんでした。--precision fp32 を付けて単精度で計算してください。</translation>
        </message>
        <message>
            <source>There is no training to resume in {folder}; start it without --resume.</source>
            <translation>{folder} に再開できる学習がありません。--resume なしで始めてください。</translation>
        </message>
    </context>
</TS>
