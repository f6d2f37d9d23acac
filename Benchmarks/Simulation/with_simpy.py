"""The two networks of loop.c in SimPy, one process for each job: python with_simpy.py mmc|net JOBS"""
import random, sys, time
import simpy
from networks import NETWORKS


def run(name, jobs, seed):
    stations, rate = NETWORKS[name]
    dice, env = random.Random(seed), simpy.Environment()
    servers = [simpy.Resource(env, capacity=s["servers"]) for s in stations]
    done, total, visits = env.event(), [0, 0.0], [0]

    def job():
        born, at = env.now, 0
        while at is not None:
            visits[0] += 1
            with servers[at].request() as turn:
                yield turn
                yield env.timeout(dice.expovariate(1 / stations[at]["mean"]))
            draw, onward = dice.random(), None
            for target, probability in stations[at]["routes"]:
                draw -= probability
                if draw < 0:
                    onward = target
                    break
            at = onward
        total[0] += 1
        total[1] += env.now - born
        if total[0] == jobs:
            done.succeed()

    def source():
        while True:
            yield env.timeout(dice.expovariate(rate))
            env.process(job())

    env.process(source())
    env.run(until=done)
    return total[1] / total[0], visits[0] + jobs


if __name__ == "__main__":
    name, jobs = sys.argv[1], int(sys.argv[2])
    start = time.process_time()
    mean, events = run(name, jobs, 1)
    spent = time.process_time() - start
    # An event is an arrival or the end of a service, as in the other programs.
    print(f"SimPy {simpy.__version__} {name}: {events / spent / 1e6:.4f} million events/s, mean answer {mean:.4g}")
