import contextlib, io, queue
from multiprocessing import Queue

import torch

results = Queue()
with contextlib.redirect_stderr(io.StringIO()) as said:
    results.put(torch.ones(2, requires_grad=True) * 3)
    try:
        results.get(timeout=1)
    except queue.Empty:
        print("nothing arrived")
    results.close()
    results.join_thread()
print(said.getvalue().splitlines()[-1][:53])
