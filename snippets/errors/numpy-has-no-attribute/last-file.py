import pathlib
import traceback
import numpy as np

try:
    np.float  # as in the package
except AttributeError as error:
    for frame in traceback.extract_tb(error.__traceback__):
        folder = pathlib.Path(frame.filename).parent.name
        print(frame.name, "NumPy's file:", folder == "numpy")
