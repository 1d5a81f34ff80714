import numpy as np

column = np.array(["1.5", "n/a", "2"])
for row, text in enumerate(column):
    try:
        float(text)
    except ValueError:
        print("row", row, repr(str(text)))
column.astype(np.float32)
