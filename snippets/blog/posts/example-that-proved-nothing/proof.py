import contextvars
from concurrent.futures import ThreadPoolExecutor

import numpy as np


def divide():
    return np.float32(1) / np.float32(0)


with np.errstate(divide="ignore"), ThreadPoolExecutor() as pool:
    context = contextvars.copy_context()
    print(pool.submit(context.run, divide).result())
    print(pool.submit(divide).result())
