from multiprocessing import Event, Process, Queue

import torch

def work(queue, received):
    queue.put(torch.ones(2))
    received.wait()

if __name__ == "__main__":
    queue, received = Queue(), Event()
    process = Process(target=work, args=[queue, received])
    process.start()
    print(queue.get())
    received.set()
    process.join()
