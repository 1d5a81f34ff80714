import threading

import torch

torch.set_default_device("meta")
print("main thread", torch.zeros(1).device)
thread = threading.Thread(
    target=lambda: print("new thread ", torch.zeros(1).device))
thread.start()
thread.join()
